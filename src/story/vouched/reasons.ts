import type { Slip } from '../../data/author-error.ts';
import type { RowOf } from '../../data/rows.ts';
import { checkableIn, namesIn } from './checkable.ts';
import type { Page } from './page.ts';
import type { Sentence } from './sentences.ts';

/** Why a sentence that says something checkable stands without a mark. */
export type Reason = RowOf<'ledger/unmarked'>;

const TABLE = 'content/ledger/unmarked.csv';
const REMEDY =
  'wrap it in a <Claim> that vouches for it, take its number as a <Value>, mark what is a reading, ' +
  `a sorting or a judgement as <Ours>, or give the reason in ${TABLE}`;

/** The component whose ids a reason names in `by`. */
const BY: Readonly<Partial<Record<Reason['reason'], string>>> = {
  claim: 'Claim',
  quotation: 'Quote',
  term: 'Term',
};

/** Reasons that only a sentence of some kind can have. */
const fits: Readonly<Partial<Record<Reason['reason'], (sentence: Sentence) => boolean>>> = {
  heading: ({ kind }) => kind === 'heading',
  opener: ({ kind }) => kind === 'standfirst' || kind === 'description',
  value: ({ hasValue }) => hasValue,
  question: ({ text }) => text.endsWith('?'),
};

/** Sentences of the pages that say something checkable which nobody answers for, with those words. */
function unmarkedIn(pages: readonly Page[]) {
  const names = namesIn(pages.flatMap(({ sentences }) => sentences));
  return pages.flatMap((page) =>
    page.sentences
      .map((sentence) => ({ page, sentence, words: checkableIn(sentence, names) }))
      .filter(({ words }) => words.length > 0),
  );
}

function slipsOf(reason: Reason, found: Sentence | undefined, pages: readonly Page[]): Slip[] {
  const at = { file: TABLE, row: reason.sentence };
  if (!found) {
    const expected = `a sentence that stands in ${reason.page} and has something checkable unmarked`;
    return [{ ...at, column: 'sentence', found: 'none', expected, hint: 'take the row out' }];
  }
  if (!(fits[reason.reason]?.(found) ?? true))
    return [
      {
        ...at,
        column: 'reason',
        found: `"${reason.reason}" for a ${found.kind}`,
        expected: 'a reason that fits the sentence',
      },
    ];
  const component = BY[reason.reason];
  if (!component) return [];
  const known = new Set(
    pages.flatMap(({ uses }) =>
      uses.flatMap((use) => (use.name === component ? use.props['id'] : [])),
    ),
  );
  const given = reason.by?.split(';') ?? [];
  const unknown = given.filter((id) => !known.has(id));
  if (given.length > 0 && unknown.length === 0) return [];
  return [
    {
      ...at,
      column: 'by',
      found: unknown.join(', ') || 'nothing',
      expected: `ids of a <${component}> that the story has`,
    },
  ];
}

/**
 * What an author has to mend: sentences without a mark or a reason, with file and line, and reasons
 * whose sentence no longer stands, or that do not fit it.
 */
export function slipsIn(pages: readonly Page[], reasons: readonly Reason[]): Slip[] {
  const unmarked = unmarkedIn(pages);
  const has = (page: string, text: string) => (reason: Reason) =>
    reason.page === page && reason.sentence === text;
  const open = unmarked
    .filter(({ page, sentence }) => !reasons.some(has(page.name, sentence.text)))
    .map(({ page, sentence, words }) => ({
      file: page.file,
      line: sentence.line,
      found: `nobody who answers for ${words.map((word) => `“${word}”`).join(', ')} in “${sentence.text}”`,
      expected: 'a claim, a number with its rows, or the mark of what is ours',
      hint: REMEDY,
    }));
  const stale = reasons.flatMap((reason) => {
    const found = unmarked.find(({ page, sentence }) => has(page.name, sentence.text)(reason));
    return slipsOf(reason, found?.sentence, pages);
  });
  return [...open, ...stale];
}
