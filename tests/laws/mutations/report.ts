import type { Verdict } from './judge.ts';
import { KINDS, type Mutation } from './mutation.ts';

/** A mutation and what came of it. */
export interface Tried {
  readonly mutation: Mutation;
  readonly verdict: Verdict;
}

type Count = 'tried' | 'stopped' | 'weak' | 'accepted' | 'silent';
const COUNTS: readonly Count[] = ['tried', 'stopped', 'weak', 'accepted', 'silent'];

const is: Readonly<Record<Count, (one: Tried) => boolean>> = {
  tried: () => true,
  stopped: ({ verdict }) => verdict.outcome === 'stopped',
  weak: ({ verdict }) => verdict.outcome === 'weak',
  accepted: ({ mutation, verdict }) =>
    verdict.outcome === 'accepted' && mutation.accepted !== undefined,
  silent: ({ mutation, verdict }) =>
    verdict.outcome === 'accepted' && mutation.accepted === undefined,
};

/** Mutations by kind and by what came of them, the reasons of what is let in, and all that is wrong. */
export function reportOf(all: readonly Tried[]): string {
  const row = (name: string, some: readonly Tried[]): string =>
    `| ${name} | ${COUNTS.map((count) => some.filter(is[count]).length).join(' | ')} |`;
  const of = (count: Count, tell: (one: Tried) => string): string[] =>
    all
      .filter(is[count])
      .map((one) => `- ${one.mutation.kind}: ${one.mutation.what}: ${tell(one)}`);
  return [
    `| kind | ${COUNTS.join(' | ')} |`,
    `| --- |${' ---: |'.repeat(COUNTS.length)}`,
    ...KINDS.map((kind) =>
      row(
        kind,
        all.filter(({ mutation }) => mutation.kind === kind),
      ),
    ),
    row('all', all),
    '\n## Accepted on purpose\n',
    ...of('accepted', ({ mutation }) => mutation.accepted ?? ''),
    '\n## Weak\n',
    ...of('weak', ({ verdict }) => `\n\n${verdict.said.replace(/^/gm, '      ')}\n`),
    '\n## Silent\n',
    ...of('silent', () => 'nothing was said'),
    '',
  ].join('\n');
}
