import { loadTables } from '../../data/tables.ts';
import type { Edition } from '../../editions/edition.ts';
import type { Scene } from '../../scene/mark.ts';
import { prepared, type Prepared } from '../../view/prepared.ts';
import type { PublishedFile } from '../download/file.ts';
import { once } from '../download/once.ts';
import { reservedIn, termsLine } from '../download/terms.ts';
import { sourceLine } from '../download/source-line.ts';
import { CARD, card } from './card.ts';
import type { Legend } from './plate.ts';
import { png } from './render.ts';
import { sheet } from './sheet.ts';
import { plainSvg, printed, standaloneSvg, type Told } from './standalone.ts';

/** Width of the large PNG, px: a slide or a page of print. */
const LARGE = 2400;

/** The drawings of one state, as they leave the site. */
export interface StatePictures {
  readonly state: string;
  readonly told: Told;
  /** Portrait or square, with the wide drawing. */
  readonly sheet: Scene;
  /** 1200×630, with the narrow drawing. */
  readonly card: Scene;
}

/** `https://example.org/en/figures/rain/` as people type it. */
export const typed = (address: string): string => address.replace(/^https?:\/\//, '');

const pictures = once<readonly StatePictures[]>();

/** The drawings of all states of a figure. `page` is the absolute address of the figure's page. */
export function statePictures(
  id: string,
  page: string,
  edition: Edition,
): readonly StatePictures[] {
  const one = prepared(id, edition);
  return pictures(one.text, page, () => drawStates(one, page, edition));
}

function drawStates(
  { figure, views, text, words: wordsOf, draw }: Prepared,
  page: string,
  edition: Edition,
): readonly StatePictures[] {
  const { credit, metadata: told } = edition.words;
  const terms = termsLine(reservedIn(figure, loadTables()), edition);
  return views.map((state) => {
    const words = wordsOf(state);
    const kicker = views.length > 1 ? told.view(text.title, words.name) : text.title;
    const legend: Legend = {
      kicker,
      headline: words.takeaway,
      sources: sourceLine(text.sources, credit),
      address: typed(page),
      terms,
      breaks: edition.breaks,
    };
    return {
      state,
      told: { title: told.picture(kicker, words.takeaway), description: words.description },
      sheet: sheet(draw(state, 'wide'), legend),
      card: card(draw(state, 'narrow'), { ...legend, kicker: text.title }),
    };
  });
}

/** A picture that is drawn when it is first asked for. */
export interface PictureFile {
  readonly name: string;
  readonly state: string;
  readonly type: 'image/svg+xml' | 'image/png';
  readonly make: () => Promise<PublishedFile>;
}

function pictureFile(
  { name, state, type }: Omit<PictureFile, 'make'>,
  draw: () => Promise<Uint8Array<ArrayBuffer>>,
): PictureFile {
  let bytes: ReturnType<typeof draw> | undefined;
  return { name, state, type, make: async () => ({ name, type, bytes: await (bytes ??= draw()) }) };
}

const files = once<readonly PictureFile[]>();

/**
 * The picture files of a figure: for each state `<state>.svg`, `<state>.png` (1200×630),
 * `<state>-2x.png` (the same, 2400×1260) and `<state>-2400.png` (the sheet, 2400 px wide).
 */
export function pictureFiles(id: string, page: string, edition: Edition): readonly PictureFile[] {
  const all = statePictures(id, page, edition);
  return files(all, id, () => {
    const marks = all.flatMap((one) => one.sheet.marks);
    const characters = printed({ width: 0, height: 0, marks });
    return all.flatMap((one) => filesOf(one, `${id}-${one.state}`, characters));
  });
}

function filesOf(
  { state, told, sheet: large, card: small }: StatePictures,
  scope: string,
  characters: string,
): PictureFile[] {
  const raster = (name: string, scene: Scene, width: number): PictureFile =>
    pictureFile({ name, state, type: 'image/png' }, () => png(plainSvg(scene, scope, told), width));
  const vector = async (): Promise<Uint8Array<ArrayBuffer>> =>
    new TextEncoder().encode(await standaloneSvg(large, scope, told, characters));
  return [
    pictureFile({ name: `${state}.svg`, state, type: 'image/svg+xml' }, vector),
    raster(`${state}.png`, small, CARD.width),
    raster(`${state}-2x.png`, small, 2 * CARD.width),
    raster(`${state}-2400.png`, large, LARGE),
  ];
}
