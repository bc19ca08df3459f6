import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadTables } from '../../../src/data/tables.ts';
import { en } from '../../../src/editions/en.ts';
import type { LayoutName } from '../../../src/figures/contract.ts';
import { prepare } from '../../../src/figures/announcements/data.ts';
import { themesOf } from '../../../src/figures/announcements/data/items.ts';
import { announcements } from '../../../src/figures/announcements/index.ts';
import { CASES } from '../../../src/figures/announcements/data/judge-cases.ts';
import { STATUSES, topicOf } from '../../../src/figures/announcements/data/topics.ts';
import { columnsOf } from '../../../src/figures/announcements/draw/how-many.ts';
import type { Mark, Scene } from '../../../src/scene/mark.ts';
import { textBoxes } from './text-boxes.ts';
import { viewIds, viewOf } from '../../../src/figures/views.ts';
import { told, worded } from '../../../src/figures/worded.ts';
import { printedValues } from './printed.ts';

const data = prepare(loadTables());
const values = printedValues(told(announcements, en).values(data, en));
const { labels } = worded(announcements, en);
const layouts: LayoutName[] = ['narrow', 'wide'];

const picture = (view: string, layout: LayoutName): Scene =>
  announcements.draw(data, viewOf(announcements, view).state, layout, worded(announcements, en));

function tilesOf(view: string, layout: LayoutName): readonly Mark[] {
  return picture(view, layout).marks.find(({ key }) => key === 'tiles')?.children ?? [];
}

function words(view: string, layout: LayoutName): string[] {
  return textBoxes(picture(view, layout)).map(({ text }) => text);
}

describe('announcements', () => {
  test('splits the list into 128 items and keeps the eight trilateral ones apart', () => {
    expect(data.items).toHaveLength(128);
    expect(data.trilateral).toHaveLength(8);
    expect(themesOf(data).map(({ items }) => items.length)).toEqual([26, 23, 23, 17, 16, 14, 9]);
  });

  test.each(layouts)('draws each item once, in lists without the trilateral ones, %s', (layout) => {
    const ids = data.items.map(({ id }) => id);
    for (const state of ['how-many', 'by-theme', 'by-wording']) {
      expect(tilesOf(state, layout).map(({ key }) => key)).toEqual(ids);
    }
    const all = [...ids, ...data.trilateral.map(({ id }) => id)];
    expect(tilesOf('tracker-all', layout).map(({ key }) => key)).toEqual(all);
  });

  test('has one column for each sub-heading it counts, and the deals under one of them', () => {
    const columns = columnsOf(data, 'wide');
    const { headings, deals } = data.counts;
    expect(columns.slice(0, -1).filter(({ items }) => items.length > 0)).toHaveLength(
      headings.value,
    );
    const gold = tilesOf('how-many', 'wide').filter(({ attrs }) => attrs.fill === 'gold');
    expect(gold).toHaveLength(deals.value);
  });

  test('counts wordings of the 128, not of the 136', () => {
    expect(values).toMatchObject({
      'wording-signed': '15',
      'wording-plan': '26',
      'wording-welcome': '33',
      'wording-explore': '11',
    });
  });

  test('counts topics and tiles apart', () => {
    expect(values).toMatchObject({ topics: '43', 'tiles-tracked': '39', 'tiles-unchecked': '89' });
    expect(STATUSES.map((status) => values[`status-${status}`])).toEqual([
      '17', '12', 'five', 'four', 'two', 'three',
    ]); // prettier-ignore
  });

  test.each(layouts)('lights a tile only by the status of its topic, %s', (layout) => {
    const kept = tilesOf('tracker-kept', layout).filter(({ attrs }) => attrs.fill === 'ink');
    expect(kept.map(({ key }) => topicOf(data, key)?.status)).toEqual(kept.map(() => 'kept'));
    expect(kept).toHaveLength(14);
    const hollow = tilesOf('tracker-all', layout).filter(({ attrs }) => attrs.fill === undefined);
    expect(hollow).toHaveLength(89 + 4);
  });

  test.each(layouts)('never prints a share or a score, %s', (layout) => {
    for (const state of viewIds(announcements)) {
      for (const text of words(state, layout)) {
        if (!text.startsWith('2% of GDP') && !text.includes('2% of GDP'))
          expect(text).not.toMatch(/%|per cent/);
        expect(text).not.toMatch(/128 agreements/);
      }
    }
  });

  test('has a short name for each topic', () => {
    expect(Object.keys(labels.topics).sort()).toEqual(data.topics.map(({ id }) => id).sort());
  });

  test('says which file lacks the name of a topic', () => {
    const unnamed = { ...worded(announcements, en), labels: { ...labels, topics: {} } };
    const { state } = viewOf(announcements, 'tracker-kept');
    expect(() => announcements.draw(data, state, 'wide', unnamed)).toThrow(
      /no name for "O\d\d": add it in src\/figures\/announcements\/words\/en\/labels\/topics\.ts/,
    );
    expect(existsSync('src/figures/announcements/words/en/labels/topics.ts')).toBe(true);
  });

  test('judges cases whose numbers stand in the data, and keeps the answer back', () => {
    for (const { item, topic } of CASES) {
      const { promised, happened } = labels.cases[item];
      const found = data.topics.find(({ id }) => id === topic);
      const row = [...data.items, ...data.trilateral].find(({ id }) => id === item);
      const told = JSON.stringify([row?.promise, row?.amount, row?.by, found?.happened]);
      expect(found?.items).toContain(item);
      for (const number of `${promised} ${happened}`.match(/\d+/g) ?? [])
        expect(told).toContain(number);
    }
    const statuses = CASES.map(({ topic }) => data.topics.find(({ id }) => id === topic)?.status);
    expect(statuses).toEqual(['kept', 'kept', 'stalled']);
    expect(tilesOf('judge', 'wide').map(({ attrs }) => attrs.fill)).toEqual(
      CASES.map(() => 'paper'),
    );
  });

  test('has all 136 items and all 43 topics in its tables', () => {
    const rows = told(announcements, en)
      .describe(data, en)
      .tables.map((table) => table.rows.length);
    expect(rows).toEqual([4, 136, 43]);
  });
});
