import type { Passage, Run } from './prose.ts';

export interface Sentence {
  readonly kind: Passage['kind'];
  readonly line: number;
  /** As read, each number by its id: `a gain of [rise-2022] in four years`. */
  readonly text: string;
  /** The same length, blank where a claim, a number or our name answers for it. */
  readonly open: string;
  /** Whether a number with rows of its own stands in it. */
  readonly hasValue: boolean;
}

const END = /[.!?…][”’)]*\s+(?=[“‘(]?[\p{Lu}\d[])/gu;
/** Points that end no sentence. */
const ABBREVIATED = /(?:^|[\s“(])(?:U\.S|Jr|Sr|St|Mr|Ms|\p{Lu})$/u;

function endsOf(text: string): number[] {
  const ends = [...text.matchAll(END)]
    .filter(({ index }) => !ABBREVIATED.test(text.slice(0, index)))
    .map((match) => match.index + match[0].length);
  return [...ends, text.length];
}

const blanked = ({ text, by }: Run): string => (by === 'nobody' ? text : ' '.repeat(text.length));
const isOfValue = ({ text, by }: Run): string => (by === 'value' ? '#' : ' ').repeat(text.length);

/** The sentences of a passage, each with what nobody answers for. */
export function sentencesOf({ kind, line, runs }: Passage): Sentence[] {
  const join = (part: (run: Run) => string) => runs.map(part).join('');
  const [whole, open, values] = [join(({ text }) => text), join(blanked), join(isOfValue)];
  let start = 0;
  return endsOf(whole).flatMap((end) => {
    const from = start;
    start = end;
    const text = whole.slice(from, end).trim();
    const hasValue = values.slice(from, end).includes('#');
    return text ? [{ kind, line, text, open: open.slice(from, end), hasValue }] : [];
  });
}
