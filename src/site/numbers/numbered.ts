import type { Edition } from '../../editions/edition.ts';
import { figures } from '../../figures/catalogue.ts';
import { prepared } from '../../view/prepared.ts';

/** The figures that the story takes numbers from, by id. */
export const numbered = (edition: Edition): string[] =>
  figures.map(({ id }) => id).filter((id) => Object.keys(prepared(id, edition).values).length > 0);
