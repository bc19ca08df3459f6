import type { Labels } from '../../../words.ts';

/** Late, short, and silent: three ways for a promise to be hard to judge. */
export const cases: Labels['cases'] = {
  D133: {
    name: 'Coast guard exercise',
    promised: 'a three-way exercise at sea within a year',
    happened: 'held in June 2025, about two months late',
    because: 'done; the note says late',
  },
  D115: {
    name: 'Mineta exchanges',
    promised: 'a $12 million endowment for exchanges',
    happened: 'running; its page gives above $11 million',
    because: 'it runs; its page is undated',
  },
  D082: {
    name: 'IRA–GX dialogue',
    promised: 'a high-level dialogue on climate policy',
    happened: 'opened the same day; no later session found',
    because: 'one opening, then silence',
  },
};
