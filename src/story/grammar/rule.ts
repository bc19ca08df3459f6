import type { Slip } from '../../data/author-error.ts';
import type { Node } from '../syntax.ts';

/** What is wrong with a node; where it stands, the walk knows. */
export type Fault = Omit<Slip, 'file' | 'line'>;

/** Where a node stands in its file. */
export interface Standing {
  /** The nodes around it, outermost first, the root left out. */
  readonly inside: readonly Node[];
  /** The nodes before it among its siblings. */
  readonly earlier: readonly Node[];
}

/** One rule of how a story is written. */
export type Rule = (node: Node, standing: Standing) => Fault | undefined;

/** The names of the components around a node, outermost first. */
export const around = ({ inside }: Standing): readonly string[] =>
  inside.flatMap(({ name }) => name ?? []);

export const isBlank = (text: string): boolean => text.trim() === '';
