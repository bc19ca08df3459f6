import { defineAsk } from '../asking.ts';
import type { Defence } from './data.ts';
import { BASES, ownCount, type Own, type OwnCount } from './data/own.ts';
import type { State } from './view.ts';

/** All that an answer says. */
export interface Numbers {
  readonly own: OwnCount;
  readonly ways: Defence['ways'];
}

const ids = ({ ways }: Defence) => ways.parts.map(({ id }) => id);

/** A reader’s own two per cent of fiscal 2025. */
export const ask = defineAsk<Defence, State, Own, Numbers>({
  controls: (data) => ({
    count: { kind: 'some', options: ids(data), usual: ids(data) },
    by: { kind: 'one', options: BASES, usual: 'fiscal-2022' },
  }),
  closed: () => ({}),
  state: (data, own) => ({
    picture: 'two-ways',
    ...(ownCount(data, own).isTokyos ? {} : { own }),
  }),
  numbers: (data, own) => ({ own: ownCount(data, own), ways: data.ways }),
});
