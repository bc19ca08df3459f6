import { AuthorError, type Slip } from '../../data/author-error.ts';
import { nearest } from '../../data/nearest.ts';
import type { Entry } from './entry.ts';
import { fingerprint, likeness, sampleOf } from './fingerprint.ts';
import { REGISTRY } from './registry.ts';

const sampleFor = ({ print, words = '' }: Entry): number[] => sampleOf(print ?? fingerprint(words));

/** The entry most like a lost one, of those that share a word at all. */
function likest(lost: Entry, candidates: readonly Entry[]): Entry | undefined {
  const own = sampleFor(lost);
  let best: Entry | undefined;
  let most = 0;
  for (const candidate of candidates) {
    const alike = likeness(own, sampleFor(candidate));
    if (alike > most) [best, most] = [candidate, alike];
  }
  return best;
}

/** What to write as `to`: the place most like the lost one, else where it stood. */
function proposal(
  lost: Entry,
  live: readonly Entry[],
  others: readonly Entry[],
): Entry | undefined {
  const same = live.filter(({ kind }) => kind === lost.kind);
  const near = same.filter(({ chapter }) => chapter === lost.chapter);
  const isAround = ({ chapter, id }: Entry): boolean => chapter === lost.chapter && id === lost.at;
  const around = others.find(isAround);
  const there = live.find(isAround) ?? (around && proposal(around, live, []));
  const chapter = live.find(({ kind, id }) => kind === 'chapter' && id === lost.chapter);
  switch (lost.kind) {
    case 'claim':
    case 'figure':
      return same.find(({ id }) => id === lost.id) ?? there ?? chapter;
    case 'step': {
      const name = nearest(
        lost.id,
        near.map(({ id }) => id),
      );
      return likest(lost, near) ?? near.find(({ id }) => id === name) ?? chapter;
    }
    case 'chapter':
      return likest(lost, same) ?? same[0];
    case 'section':
    case 'table':
    case 'paragraph':
      return likest(lost, near) ?? there ?? chapter ?? likest(lost, same);
  }
}

/** How `to` names an entry from a chapter. */
function nameOf(target: Entry, from: Entry): string {
  const isPlain = target.kind === 'chapter' || target.id !== from.id;
  return isPlain ? target.id : `${target.chapter}#${target.id}`;
}

function slipOf(lost: Entry, live: readonly Entry[], others: readonly Entry[], line: number): Slip {
  const words = lost.words === undefined ? '' : `: “${lost.words}”`;
  const target = proposal(lost, live, others);
  const to = target ? nameOf(target, lost) : '<anchor>';
  const about = target?.words === undefined ? '' : ` (“${target.words}”)`;
  return {
    file: REGISTRY,
    ...(line > 0 ? { line } : {}),
    found: `the ${lost.kind} "${lost.id}" of ${lost.chapter} is gone from the text${words}`,
    expected: 'every published id in the text, or led to another place',
    hint: `add "to": "${to}" to its line${about}, or another anchor; delete the line only if it was never published`,
  };
}

/** Throws an AuthorError that tells of every lost id: its words, and what to write. `source` is the registry's text. */
export function tellLost(lost: readonly Entry[], live: readonly Entry[], source: string): void {
  const lines = source.split('\n');
  const lineOf = ({ chapter, kind, id }: Entry): number =>
    lines.findIndex((line) =>
      line.includes(`"chapter": "${chapter}", "kind": "${kind}", "id": "${id}"`),
    ) + 1;
  const [first, ...more] = lost.map((entry) => slipOf(entry, live, lost, lineOf(entry)));
  if (first) throw new AuthorError(first, ...more);
}
