import type { Edition } from '../../editions/edition.ts';
import { worded } from '../../figures/worded.ts';
import { prepared } from '../prepared.ts';
import { questionsOf, type Asked, type Questions } from './question.ts';

/** A figure that takes questions, at the build. Throws on one that takes none. */
export function askedIn(id: string, edition: Edition): Asked {
  const { figure, series } = prepared(id, edition);
  const { asking } = figure.words[edition.lang] ?? {};
  if (!figure.ask || !asking)
    throw new Error(`${id} takes no questions: it has no ask.ts, or words/${edition.lang}/ask.ts`);
  return { picture: figure, ask: figure.ask, asking, series, words: worded(figure, edition) };
}

/** Its questions. */
export const questionsIn = (id: string, edition: Edition): Questions =>
  questionsOf(askedIn(id, edition));

/** Whether a figure takes questions. */
export const isAsked = (id: string, edition: Edition): boolean =>
  prepared(id, edition).figure.ask !== undefined;
