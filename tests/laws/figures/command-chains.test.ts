import { describe, expect, test } from 'vitest';
import { loadTables } from '../../../src/data/tables.ts';
import { en } from '../../../src/editions/en.ts';
import type { LayoutName } from '../../../src/figures/contract.ts';
import { prepare } from '../../../src/figures/command-chains/data.ts';
import { commandChains } from '../../../src/figures/command-chains/index.ts';
import { PROJECTS } from '../../../src/figures/command-chains/projects.ts';
import type { Mark } from '../../../src/scene/mark.ts';

const data = prepare(loadTables());
const layouts: LayoutName[] = ['narrow', 'wide'];

function find(state: string, layout: LayoutName, key: string): Mark | undefined {
  const among = (marks: readonly Mark[]): Mark | undefined => {
    for (const mark of marks) {
      const found = mark.key === key ? mark : among(mark.children ?? []);
      if (found) return found;
    }
    return undefined;
  };
  return among(commandChains.draw(data, state, layout, en).marks);
}

describe('command-chains', () => {
  test('quotes numbers that stand in the ledger', () => {
    expect(commandChains.values(data, en)).toEqual({
      'jjoc-staff': 'about 240',
      'sm3-increase': 'fourfold',
      'backlog-days': '4,000',
      'overhaul-cost': '$12 million',
      'days-asked': '90',
      'days-kept': '21',
    });
  });

  test('dates every step as its outcome does', () => {
    for (const { topic, steps } of PROJECTS) {
      const told = data.facts.get(topic)?.found ?? '';
      for (const { date } of steps) {
        const [month = '', year = ''] = en.date(date).split(' ');
        if (date === '2023-12') continue; // the decision itself: promised_on of O08
        expect(told, `${topic} ${date}`).toContain(month);
        if (!told.includes(`${month} ${year}`))
          expect(told).toContain(year === '2026' ? month : year);
      }
    }
  });

  test.each(layouts)(
    'keeps the Tokyo headquarters off the line until there is one, %s',
    (layout) => {
      expect(find('two-chains', layout, 'later')).toBeUndefined();
      expect(find('two-headquarters', layout, 'later')?.attrs['stroke-dasharray']).toBeDefined();
      expect(find('two-chains', layout, 'usfj-ring')?.attrs.fill).toBe('paper');
      expect(find('two-chains', layout, 'jjoc')).toBeUndefined();
      expect(find('two-headquarters', layout, 'to-forces')).toBeDefined();
    },
  );

  test.each(layouts)('draws days from zero and to scale, %s', (layout) => {
    const width = (key: string) => Number(find('ships', layout, key)?.attrs.width);
    const { daysAsked, daysKept } = data.quantities;
    expect(width('asked') / width('kept')).toBeCloseTo(daysAsked / daysKept, 5);
    expect(find('ships', layout, 'asked')?.attrs['stroke-dasharray']).toBeDefined();
  });

  test('states the statuses of the tracker', () => {
    const status = (id: string) => data.facts.get(id)?.status;
    expect(PROJECTS.map(({ topic }) => status(topic))).toEqual([
      'partly',
      'kept',
      'ongoing',
      'ongoing',
    ]);
    expect(status('O05')).toBe('partly');
  });
});
