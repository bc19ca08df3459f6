import { defineFigure } from '../contract.ts';
import { citedIn, named } from '../going.ts';
import { chains } from './chains.ts';
import { prepare } from './data.ts';
import { describe } from './describe.ts';
import { forum } from './forum.ts';
import { missiles } from './missiles.ts';
import { ships } from './ships.ts';

const sizes = { narrow: { width: 360, height: 300 }, wide: { width: 760, height: 520 } };

const views = {
  'two-chains': chains(false),
  'two-headquarters': chains(true),
  dicas: forum,
  missiles,
  ships,
};

export const commandChains = defineFigure({
  id: 'command-chains',
  views: named(Object.keys(views)),
  sizes,
  datasets: ['ledger'],
  prepare,
  cite: citedIn(prepare, describe),
  draw: (data, state, layout, edition) => {
    const view = views[state as keyof typeof views];
    return { ...sizes[layout], marks: view(data, layout, edition) };
  },
  describe,
  values: ({ facts, quantities }, edition) => {
    const { staff, backlogDays, overhaulMillions, daysAsked, daysKept } = quantities;
    const increase = /rise (\w+fold)/.exec(facts.get('O07')?.found ?? '')?.[1];
    if (!increase) throw new Error('O07 no longer says how much SM-3 IIA output was to rise');
    return {
      'jjoc-staff': `about ${edition.number(staff)}`,
      'sm3-increase': increase,
      'backlog-days': edition.number(backlogDays),
      'overhaul-cost': `$${edition.number(overhaulMillions)} million`,
      'days-asked': edition.number(daysAsked),
      'days-kept': edition.number(daysKept),
    };
  },
});
