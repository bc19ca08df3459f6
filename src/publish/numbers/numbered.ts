import { en } from '../../editions/en.ts';
import { figures } from '../../figures/catalogue.ts';
import { prepared } from '../../view/prepared.ts';

/** The figures that the story takes numbers from, by id. */
export const numbered = (): string[] =>
  figures.map(({ id }) => id).filter((id) => Object.keys(prepared(id, en).values).length > 0);
