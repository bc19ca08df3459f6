import type { OwnText } from '../data/commentaries/own.ts';
import type { Edition } from '../editions/edition.ts';
import type { FigureWords } from '../figures/contract.ts';

/** What a figure says of itself and of its views in an edition. */
export const figureTexts = (
  id: string,
  { lang }: Edition,
  { title, caption, views }: FigureWords,
): OwnText[] =>
  [
    title,
    caption,
    ...Object.values(views).flatMap(({ name, takeaway, description }) => [
      name,
      takeaway,
      description,
    ]),
  ].map((text) => ({ file: `src/figures/${id}/words/${lang}.ts`, text }));
