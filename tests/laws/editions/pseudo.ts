import type { Edition } from '../../../src/editions/edition.ts';
import { breaksIn } from '../../../src/editions/breaks.ts';
import { en } from '../../../src/editions/en.ts';
import { routesIn } from '../../../src/editions/routes.ts';
import { isPseudo, plainOf, pseudoText, pseudoWords } from './pseudo-text.ts';

/** A pattern of English words for their accented ones, which know no word boundaries. */
const pseudoPattern = ({ source, flags }: RegExp): RegExp =>
  new RegExp(pseudoText(source.replaceAll(String.raw`\b`, '')).replaceAll(/^⟦|~*⟧$/g, ''), flags);

/** A whole edition made from English by a function; `qps` is no language's code. */
export const pseudo: Edition = {
  ...en,
  lang: 'qps',
  words: pseudoWords(en.words),
  routes: routesIn('qps'),
  date: (iso) => pseudoText(en.date(iso)),
  count: (value) => pseudoText(en.count(value)),
  breaks: breaksIn('ja'),
  numbers: (text) => en.numbers(plainOf(text)),
  sentence: { like: isPseudo, most: 2 * en.sentence.most },
  says: { sample: pseudoPattern(en.says.sample), selection: pseudoPattern(en.says.selection) },
};
