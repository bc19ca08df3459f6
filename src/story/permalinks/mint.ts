import type { Place } from './entry.ts';
import { hash } from './fingerprint.ts';

/** No vowels, so that no id spells a word, and nothing that looks like something else. */
const LETTERS = '23456789bcdfghjkmnpqrstvwxz';
const PREFIX = { paragraph: 'p', section: 's', table: 't' } as const;
/** A heading's own words make its id, up to this many letters. */
const LONGEST = 24;

function letters(seed: string): string {
  let rest = hash(seed);
  let text = '';
  for (let i = 0; i < 4; i++) {
    text += LETTERS.charAt(rest % LETTERS.length);
    rest = Math.floor(rest / LETTERS.length);
  }
  return text;
}

function slugOf(words: string): string {
  const plain = words
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-');
  const parts = plain.split('-').filter(Boolean);
  let slug = '';
  for (const part of parts) {
    if (slug.length + part.length >= LONGEST) break;
    slug += `-${part}`;
  }
  return slug.slice(1);
}

/**
 * A new id for a place that is known by its words: `p-7kq2` for a paragraph, `t-x4vz` for a table,
 * `s-the-paper` for a section. The same words in the same chapter give the same id; one that is taken,
 * now or ever, is passed over.
 */
export function mintId(
  { kind, chapter, words }: Place & { readonly kind: keyof typeof PREFIX },
  taken: ReadonlySet<string>,
): string {
  const slug = kind === 'section' ? slugOf(words) : '';
  if (slug !== '' && !taken.has(`s-${slug}`)) return `s-${slug}`;
  for (let turn = 0; ; turn++) {
    const id = `${PREFIX[kind]}-${letters(`${kind} ${chapter} ${turn} ${words}`)}`;
    if (!taken.has(id)) return id;
  }
}
