import { describe, expect, test } from 'vitest';
import { loadTables } from '../../../src/data/tables.ts';
import { en } from '../../../src/editions/en.ts';
import type { LayoutName } from '../../../src/figures/contract.ts';
import { prepare } from '../../../src/figures/command-chains/data.ts';
import { commandChains } from '../../../src/figures/command-chains/index.ts';
import { viewOf } from '../../../src/figures/views.ts';
import type { Mark } from '../../../src/scene/mark.ts';
import { told, worded } from '../../../src/figures/worded.ts';
import { printedValues } from './printed.ts';

const data = prepare(loadTables());
const { projects } = worded(commandChains, en).labels.missiles;
const layouts: LayoutName[] = ['narrow', 'wide'];

function find(view: string, layout: LayoutName, key: string): Mark | undefined {
  const among = (marks: readonly Mark[]): Mark | undefined => {
    for (const mark of marks) {
      const found = mark.key === key ? mark : among(mark.children ?? []);
      if (found) return found;
    }
    return undefined;
  };
  return among(
    commandChains.draw(data, viewOf(commandChains, view).state, layout, worded(commandChains, en))
      .marks,
  );
}

describe('command-chains', () => {
  test('quotes numbers that stand in the ledger', () => {
    expect(printedValues(told(commandChains, en).values(data, en))).toEqual({
      'jjoc-staff': 'about 240',
      'sm3-increase': 'fourfold',
      'backlog-days': '4,000',
      'overhaul-cost': '$12 million',
      'days-asked': '90',
      'days-kept': '21',
    });
  });

  test('has words for each step of each project, in the order of time', () => {
    for (const { topic, steps } of data.projects) {
      expect(projects[topic].steps, topic).toHaveLength(steps.length);
      const dates = steps.map(({ date }) => date);
      expect(dates, topic).toEqual(dates.toSorted());
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
    const statuses = data.projects.map(({ status }) => status);
    expect(statuses).toEqual(['partly', 'kept', 'ongoing', 'ongoing']);
    expect(data.repairs).toBe('partly');
  });
});
