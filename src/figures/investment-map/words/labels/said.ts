import type { Lines } from '../../../contract.ts';

/** What is said at a place of the map: a bold line and lighter ones. */
export interface Said {
  readonly head?: string;
  readonly lines: Lines;
}

/** What is said at each of some spots. */
export type SaidAt<Spots> = Readonly<Record<keyof Spots, Said>>;
