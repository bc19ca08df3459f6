import { publisher } from '../../data/release.ts';
import { loadTables } from '../../data/tables.ts';
import type { Edition } from '../../editions/edition.ts';
import { address } from '../../editions/address.ts';
import { prepared } from '../../view/prepared.ts';
import { release } from '../../data/release.ts';
import { CARD } from '../image/card.ts';
import { ours, reservedIn, termsLine } from '../download/terms.ts';
import { frozenPath } from '../../editions/routes.ts';
import { sourceLine } from '../download/source-line.ts';
import { heightAt } from './height.ts';
import { WIDTH, type Offer } from './offer.ts';

const cut = (text: string): string =>
  text.length <= 100 ? text : `${text.slice(0, 100).replace(/\s+\S*$/, '')}…`;

/** A figure as others may use it, in one state, or as a whole: then the first state is shown. */
export function offerOf(id: string, edition: Edition, state?: string): Offer {
  const { figure, views, first, text, words: wordsOf } = prepared(id, edition);
  const shown = state ?? first;
  const { name, takeaway } = wordsOf(shown);
  const hash = state !== undefined && views.length > 1 ? `#${state}` : '';
  const terms = termsLine(reservedIn(figure, loadTables()), edition);
  const { credit, embed } = edition.words;
  const page = address(edition.routes.figure(id)) + hash;
  const words = {
    title: text.title,
    takeaway,
    step: views.length > 1 ? embed.step(1, views.length, name) : '',
    steps: `← ${embed.previous}${embed.next} →`,
    credit: [
      `${sourceLine(text.sources, credit)} · ${credit.asOf(edition.date(release.date))} · ${terms}`,
      `${publisher.name} ${page}`,
    ],
    details: text.tables.length > 0 ? 2 : 1,
    breaks: edition.breaks,
  };
  return {
    figure: id,
    title: cut(state === undefined ? text.title : `${text.title}: ${name}`),
    by: publisher.name,
    takeaway,
    page,
    embed: address(edition.routes.embed(id, state)),
    frozen: address(frozenPath(edition.routes.embed(id, state), release.date)),
    image: {
      src: address(edition.routes.figureFile(id, `${shown}.png`)),
      large: address(edition.routes.figureFile(id, `${shown}-2x.png`)),
      width: CARD.width,
      height: CARD.height,
    },
    height: heightAt(WIDTH, words, figure.sizes),
    plainHeight: heightAt(WIDTH, { credit: words.credit, breaks: edition.breaks }, figure.sizes),
    terms,
    licence: ours.path,
  };
}
