import { AuthorError, type Slip } from '../../data/author-error.ts';
import { nearest } from '../../data/nearest.ts';
import type { Entry } from './entry.ts';
import { fingerprint, likeness, sampleOf } from './fingerprint.ts';
import { REGISTRY } from './registry.ts';

const sampleFor = ({ print, words = '' }: Entry): number[] => sampleOf(print ?? fingerprint(words));

/** The entry most like a broken one, of those that share a word at all. */
function likest(broken: Entry, candidates: readonly Entry[]): Entry | undefined {
  const own = sampleFor(broken);
  let best: Entry | undefined;
  let most = 0;
  for (const candidate of candidates) {
    const alike = likeness(own, sampleFor(candidate));
    if (alike > most) [best, most] = [candidate, alike];
  }
  return best;
}

/** What to write as `to`: the place most like the broken one, else where it was. */
function proposal(
  broken: Entry,
  live: readonly Entry[],
  others: readonly Entry[],
): Entry | undefined {
  const same = live.filter(({ kind }) => kind === broken.kind);
  const near = same.filter(({ chapter }) => chapter === broken.chapter);
  const isAround = ({ chapter, id }: Entry): boolean =>
    chapter === broken.chapter && id === broken.at;
  const around = others.find(isAround);
  const there = live.find(isAround) ?? (around && proposal(around, live, []));
  const chapter = live.find(({ kind, id }) => kind === 'chapter' && id === broken.chapter);
  switch (broken.kind) {
    case 'claim':
    case 'figure':
      return same.find(({ id }) => id === broken.id) ?? there ?? chapter;
    case 'step': {
      const name = nearest(
        broken.id,
        near.map(({ id }) => id),
      );
      return likest(broken, near) ?? near.find(({ id }) => id === name) ?? chapter;
    }
    case 'chapter':
      return likest(broken, same) ?? same[0];
    case 'section':
    case 'table':
    case 'paragraph':
      return likest(broken, near) ?? there ?? chapter ?? likest(broken, same);
  }
}

/** How `to` names an entry from a chapter. */
function nameOf(target: Entry, from: Entry): string {
  const isPlain = target.kind === 'chapter' || target.id !== from.id;
  return isPlain ? target.id : `${target.chapter}#${target.id}`;
}

function slipOf(
  broken: Entry,
  live: readonly Entry[],
  others: readonly Entry[],
  line: number,
): Slip {
  const words = broken.words === undefined ? '' : `: “${broken.words}”`;
  const target = proposal(broken, live, others);
  const to = target ? nameOf(target, broken) : '<anchor>';
  const about = target?.words === undefined ? '' : ` (“${target.words}”)`;
  return {
    file: REGISTRY,
    ...(line > 0 ? { line } : {}),
    found: `the ${broken.kind} "${broken.id}" of ${broken.chapter} is gone from the text${words}`,
    expected: 'every published id in the text, or led to another place',
    hint: `add "to": "${to}" to its line${about}, or another anchor; delete the line only if it was never published`,
  };
}

/** Throws an AuthorError that tells of every broken id: its words, and what to write. `source` is the registry's text. */
export function tellBroken(broken: readonly Entry[], live: readonly Entry[], source: string): void {
  const lines = source.split('\n');
  const lineOf = ({ chapter, kind, id }: Entry): number =>
    lines.findIndex((line) =>
      line.includes(`"chapter": "${chapter}", "kind": "${kind}", "id": "${id}"`),
    ) + 1;
  const [first, ...more] = broken.map((entry) => slipOf(entry, live, broken, lineOf(entry)));
  if (first) throw new AuthorError(first, ...more);
}
