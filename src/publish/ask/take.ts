import type { AskWords } from '../../editions/words/ask.ts';
import type { Formats } from '../../editions/edition.ts';
import type { Question } from '../../view/ask/question.ts';
import type { Offer } from '../embed/offer.ts';
import { copyField } from '../embed/copy-field.ts';
import { snippet } from '../embed/snippets.ts';
import { answerCsv, pixels, save } from './files.ts';
import { pictureFile } from './picture-file.ts';

/** Where a figure's questions are, and what is said of it by whom. */
export interface Origin {
  /** Of the frame with controls; its `page` and `embed` take the query of a question. */
  readonly offer: Offer;
  /** The figure's citation, with PLACE where the address goes. */
  readonly citation: string;
  /** How a snippet names the figure and whose it is. */
  readonly said: AskWords;
}

/** Stands in a citation for the address of a question. */
export const PLACE = '{address}';

/** Words and links of one question, ready to be pasted. */
function pasted({ query, answer }: Question, { offer, citation, said }: Origin) {
  const link = `${offer.page}${query}#ask`;
  const one = { ...offer, takeaway: answer.takeaway, page: link, embed: offer.embed + query };
  const credit = (figure: string, by: string): string => said.framed(figure, by);
  return {
    link,
    embed: snippet({ credit }, 'frame', one),
    citation: citation.replace(PLACE, link),
  };
}

/** Lets a reader take each answer along; gives what is to be told of every question. */
export function takeAlong(
  section: HTMLElement,
  origin: Origin,
  formats: Formats,
): (question: Question) => void {
  const { offer, said } = origin;
  let now: Question | undefined;
  const box = section.querySelector<HTMLElement>('.take-answer');
  const fieldOf = (kind = '') =>
    section.querySelector<HTMLTextAreaElement>(`[data-take="${kind}"]`);
  const file = async (question: Question, kind: string): Promise<Blob> => {
    if (kind === 'csv')
      return new Blob([answerCsv(question.answer.table)], { type: 'text/csv;charset=utf-8' });
    const { answer, draw } = question;
    const svg = pictureFile(
      draw('wide'),
      {
        headline: answer.takeaway,
        description: answer.description,
        credit: said.credit(offer.by, pasted(question, origin).link),
      },
      formats,
    );
    return kind === 'png' ? pixels(svg) : new Blob([svg], { type: 'image/svg+xml' });
  };
  box?.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    const kind = button?.dataset['file'];
    const field = fieldOf(button?.dataset['copies']);
    if (button && field) void copyField(field, button, said);
    if (!now || !kind) return;
    const name = [offer.figure, ...now.query.matchAll(/[\w-]+/g)].join('-').slice(0, 80);
    void file(now, kind).then((made) => {
      save(`${name}.${kind}`, made);
    });
  });
  if (box) box.hidden = false;
  return (question) => {
    now = question;
    for (const [kind, text] of Object.entries(pasted(question, origin))) {
      const field = fieldOf(kind);
      if (field) field.value = text;
    }
  };
}
