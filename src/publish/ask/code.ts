import { build } from 'esbuild';
import type { Edition } from '../../editions/edition.ts';
import { address } from '../../editions/address.ts';
import { prepared } from '../../view/prepared.ts';
import { questionsIn } from '../../view/ask/asked.ts';
import { credit } from '../download/credit.ts';
import { textFile, type PublishedFile } from '../download/file.ts';
import { offerOf } from '../embed/offer-of.ts';
import { PLACE } from './take.ts';

const text = (value: unknown): string => JSON.stringify(JSON.stringify(value));

/** What the controls add to the height of a frame, px: about as much, and the frame is told exactly. */
const CONTROLS = 400;

/** Where a figure's own part of it stands: the paths of the contract. */
function entry(id: string, edition: Edition): string {
  const { lang } = edition;
  const figure = prepared(id, edition);
  const offer = {
    ...offerOf(id, edition),
    page: address(edition.routes.figure(id)),
    embed: address(edition.routes.embed(id, 'ask')),
    height: offerOf(id, edition).height + CONTROLS,
    takeaway: questionsIn(id, edition).at('').answer.takeaway,
  };
  const citation = credit(figure.text.title, PLACE, edition);
  return `
    import { run } from './src/publish/ask/run.ts';
    import { breaksIn } from './src/editions/breaks.ts';
    import { number, date, count, list } from './src/editions/${lang}/formats.ts';
    import { ask as said } from './src/editions/${lang}/ask.ts';
    import { picture } from './src/figures/${id}/picture.ts';
    import { ask } from './src/figures/${id}/ask.ts';
    import { labels } from './src/figures/${id}/words/${lang}/labels.ts';
    import { asking } from './src/figures/${id}/words/${lang}/ask.ts';
    run({
      id: ${JSON.stringify(id)},
      title: ${JSON.stringify(figure.text.title)},
      picture, ask, asking,
      series: JSON.parse(${text(figure.series)}),
      words: { lang: ${JSON.stringify(lang)}, number, date, count, list, breaks: breaksIn(${JSON.stringify(lang)}), labels },
      origin: { offer: ${JSON.stringify(offer)}, citation: ${JSON.stringify(citation)}, said },
    });`;
}

/**
 * The script that answers the questions of a figure: its drawing code, its series and the form's, in one
 * file for page, story and frames. A classic script, because hosts block modules in a sandbox.
 */
export async function askCode(id: string, edition: Edition): Promise<PublishedFile> {
  const made = await build({
    stdin: { contents: entry(id, edition), resolveDir: '.', loader: 'ts' },
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    write: false,
    logLevel: 'silent',
  });
  return textFile('ask.js', 'text/javascript; charset=utf-8', made.outputFiles[0]?.text ?? '');
}
