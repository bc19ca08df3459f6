import type { Run } from './run.ts';
import { apa } from './styles/apa.ts';
import { chicago } from './styles/chicago.ts';
import { creditLine } from './styles/credit-line.ts';
import { harvard } from './styles/harvard.ts';
import { mla } from './styles/mla.ts';
import type { Work } from './work.ts';

/** One way to cite a work. */
export interface Citation {
  readonly id: 'apa' | 'mla' | 'chicago' | 'harvard' | 'credit';
  readonly name: string;
  readonly runs: readonly Run[];
}

/** The ways to cite a work, in the order the page shows them. */
export function citations(work: Work): Citation[] {
  const { styles } = work.edition.words.citations;
  return [
    { id: 'apa', name: styles.apa, runs: apa(work) },
    { id: 'mla', name: styles.mla, runs: mla(work) },
    { id: 'chicago', name: styles.chicago, runs: chicago(work) },
    { id: 'harvard', name: styles.harvard, runs: harvard(work) },
    { id: 'credit', name: styles.credit, runs: creditLine(work) },
  ];
}
