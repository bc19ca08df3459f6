/** A tile for the reader to judge before the tracker's answer is shown. Facts only; the verdict is the tracker's. */
export interface Case {
  /** The item, and the topic whose status is the answer. */
  readonly item: string;
  readonly topic: string;
  readonly name: string;
  readonly promised: string;
  readonly happened: string;
  /** Why the tracker says what it says. */
  readonly because: string;
}

/** Late, short, and silent: three ways for a promise to be hard to judge. */
export const CASES: readonly Case[] = [
  {
    item: 'D133',
    topic: 'O20',
    name: 'Coast guard exercise',
    promised: 'a three-way exercise at sea within a year',
    happened: 'held in June 2025, about two months late',
    because: 'done; the note says late',
  },
  {
    item: 'D115',
    topic: 'O41',
    name: 'Mineta exchanges',
    promised: 'a $12 million endowment for exchanges',
    happened: 'running; its page gives above $11 million',
    because: 'it runs; its page is undated',
  },
  {
    item: 'D082',
    topic: 'O23',
    name: 'IRA–GX dialogue',
    promised: 'a high-level dialogue on climate policy',
    happened: 'opened the same day; no later session found',
    because: 'one opening, then silence',
  },
];
