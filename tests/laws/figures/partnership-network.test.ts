import { describe, expect, test } from 'vitest';
import { loadTables } from '../../../src/data/tables.ts';
import type { RowOf } from '../../../src/data/rows.ts';
import { wanted } from '../../../src/data/wanted.ts';
import { en } from '../../../src/editions/en.ts';
import type { LayoutName } from '../../../src/figures/contract.ts';
import { crosses, grown } from '../../../src/figures/marks/box.ts';
import {
  countsAt,
  partnersAt,
  smallGroups,
} from '../../../src/figures/partnership-network/data/counts.ts';
import { groupingOf, prepare } from '../../../src/figures/partnership-network/data.ts';
import { partnershipNetwork } from '../../../src/figures/partnership-network/index.ts';
import { frameworks } from '../../../src/figures/partnership-network/layout/knots.ts';
import { castOf } from '../../../src/figures/partnership-network/layout/stage.ts';
import {
  evidenceFrom,
  named,
  newest,
  type State,
  views,
} from '../../../src/figures/partnership-network/view.ts';
import { openTalksOf } from '../../../src/figures/partnership-network/layout/threads.ts';
import { isLive, tiesOf } from '../../../src/figures/partnership-network/data/ties.ts';
import { viewOf } from '../../../src/figures/views.ts';
import { renderSvg } from '../../../src/scene/svg.ts';
import { textBoxes } from './text-boxes.ts';
import { told, worded } from '../../../src/figures/worded.ts';
import { printedValues } from './printed.ts';

const network = prepare(loadTables());
const { ties, groupings } = network;
const words = worded(partnershipNetwork, en);
const layouts: LayoutName[] = ['narrow', 'wide'];
const pictures = views.flatMap(({ id, state }) => layouts.map((layout) => ({ id, state, layout })));
const draw = (state: State, layout: LayoutName) =>
  partnershipNetwork.draw(network, state, layout, words);
const texts = (state: State, layout: LayoutName): string[] =>
  textBoxes(draw(state, layout)).map(({ text }) => text);

describe('partnership-network', () => {
  // The counts as the fact base states them, worked out apart from this code.
  test.each([
    { day: '1954-12-31', agreements: 1, pairs: 1 },
    { day: '2006-12-31', agreements: 1, pairs: 1 },
    { day: '2014-12-31', agreements: 11, pairs: 3 },
    { day: '2021-12-31', agreements: 27, pairs: 5 },
    { day: '2023-12-31', agreements: 35, pairs: 6 },
    { day: '2024-04-10', agreements: 36, pairs: 6 },
    { day: '2024-12-31', agreements: 40, pairs: 6 },
    { day: newest, agreements: 53, pairs: 8 },
  ])('counts what is signed by $day', ({ day, ...expected }) => {
    const { agreements, pairs } = countsAt(ties, day);
    expect({ agreements, pairs: pairs.length }).toEqual(expected);
  });

  test('counts partners by agreement', () => {
    const partners = ['JPN', 'USA', 'AUS', 'PHL', 'KOR'].map(
      (id) => partnersAt(ties, id, newest).length,
    );
    expect(partners).toEqual([23, 7, 6, 5, 2]);
    expect(countsAt(ties, newest).withJapan).toBe(47);
  });

  test('counts small groups and the seats in them', () => {
    const { all, shown, withUs } = smallGroups(groupings, evidenceFrom);
    expect([all, shown, withUs].map(({ length }) => length)).toEqual([13, 8, 7]);
    expect(smallGroups(groupings, '2027-01-01').shown).toEqual([]);
  });

  test('gives the prose its numbers', () => {
    expect(printedValues(told(partnershipNetwork, en).values(network, en))).toMatchObject({
      'without-us-1954': 'one',
      'pairs-1954': '1 of 15',
      'pairs-apr-2024': '6 of 15',
      'pairs-2026': '8 of 15',
      'acsa-2024': '7',
      'acsa-2026': '11',
      'without-us-2026': '53',
      'with-japan-2026': '47',
      'minilaterals-2026': '13',
      'minilaterals-shown': 'eight',
      'minilaterals-shown-with-us': 'seven',
    });
  });

  test('finds an American seat in each of the five frameworks', () => {
    const members = named.map((joint) => groupingOf(network, frameworks[joint].row).members);
    expect(members.length).toBe(5);
    for (const ids of members) expect(ids).toContain('USA');
    expect(texts(viewOf(partnershipNetwork, 'apr-2024').state, 'wide')).toContain('5 of 5');
  });

  test('says in the picture what the tables say', () => {
    const said = Object.fromEntries(
      views.map(({ id, state }) => [id, texts(state, 'wide').find((text) => / of \d/.test(text))]),
    );
    expect(said).toEqual({
      '1954': '1 of 15',
      '2006': '1 of 15',
      '2014': '3 of 15',
      '2023': '6 of 15',
      'apr-2024': '5 of 5',
      '2026': '8 of 15',
      'second-hub': '47 of 53',
      'loose-threads': '1 of 5',
    });
    for (const { id, state } of views) expect(texts(state, 'narrow')).toContain(said[id]);
  });
});

describe('the life of a tie', () => {
  const row = (id: string): RowOf<'network/ties'> => wanted(loadTables(), 'network/ties', 'id', id);
  const live = (rows: RowOf<'network/ties'>[], day: string): string[] =>
    tiesOf(rows)
      .filter((tie) => isLive(tie, day))
      .map(({ id }) => id);

  test('ends where a newer text of the same kind is signed', () => {
    expect(live([row('T090'), row('T091')], '2022-10-21')).toEqual(['T090']);
    expect(live([row('T090'), row('T091')], '2022-10-22')).toEqual(['T091']);
  });
  test('ends where it is terminated, and where it is suspended', () => {
    expect(live([row('T008')], '1979-12-31')).toEqual(['T008']);
    expect(live([row('T008')], '1980-01-01')).toEqual([]);
    expect(live([row('T005')], '1985-12-31')).toEqual(['T005']);
    expect(live([row('T005')], '1986-12-31')).toEqual([]);
  });
  test('begins at the end of a year that is all that is known', () => {
    const year = { ...row('T115'), signed: '2024' };
    expect(live([year], '2024-04-10')).toEqual([]);
    expect(live([year], '2024-12-31')).toEqual(['T115']);
  });
  test('does not begin while it is negotiated', () => {
    expect(live([row('T023')], newest)).toEqual([]);
  });
  test.each([
    { slip: { superseded_by: null }, of: 'T090', said: /T090 {2}column "superseded_by"/ },
    { slip: { superseded_by: 'T023' }, of: 'T090', said: /T090 {2}column "superseded_by"/ },
    { slip: { ended: null }, of: 'T008', said: /T008 {2}column "ended"/ },
    { slip: { ended_how: null }, of: 'T008', said: /T008 {2}column "ended_how"/ },
    { slip: { entered_force: false }, of: 'T003', said: /T003 {2}column "entered_force"/ },
    { slip: { entered_force: null }, of: 'T018', said: /T018 {2}column "entered_force"/ },
  ] as const)('stops the build where $of is told as $slip', ({ slip, of, said }) => {
    const rows = loadTables().table('network/ties');
    expect(() => tiesOf(rows.map((one) => (one.id === of ? { ...one, ...slip } : one)))).toThrow(
      said,
    );
  });
});

describe.each(pictures)('partnership-network, $id, $layout', ({ state, layout }) => {
  const { nodes, strands, knots } = castOf(network, state, layout);
  const scene = draw(state, layout);

  test('draws every live tie, and nobody without one', () => {
    const expected = ties.filter((tie) => isLive(tie, state.day)).map(({ id }) => id);
    expect(strands.flatMap(({ rows }) => rows).sort()).toEqual(expected.sort());
    for (const node of nodes.values()) expect(node.rows.length, node.id).toBeGreaterThan(0);
  });

  test('keeps every line of text off the strands, the numbers in joints aside', () => {
    const boxes = textBoxes(scene).filter(({ text }) => !/^\d$/.test(text));
    const hits = boxes.flatMap((box) =>
      strands
        .filter(({ segment }) => crosses(grown(box, 1), segment))
        .map(({ dyad }) => `"${box.text}" on ${dyad}`),
    );
    expect(hits).toEqual([]);
  });

  test('keeps every line of text off the joints’ arms and the open ends', () => {
    const talks = state.loose ? openTalksOf(network, nodes, layout) : [];
    const arms = [
      ...knots.flatMap(({ arms, open }) => [...arms, ...open]),
      ...talks.flatMap(({ ends }) => ends),
    ];
    const boxes = textBoxes(scene).filter(({ text }) => !/^\d$/.test(text));
    const hits = boxes.filter((box) => arms.some((arm) => crosses(box, arm)));
    expect(hits.map(({ text }) => text)).toEqual([]);
  });

  test('keeps strands off the nodes between their ends', () => {
    const hits = strands.flatMap(({ dyad, segment }) =>
      [...nodes.values()]
        .filter(({ id }) => !dyad.split('-').includes(id))
        .filter(({ x, y, r }) =>
          crosses({ left: x - r, top: y - r, right: x + r, bottom: y + r }, segment),
        )
        .map(({ id }) => `${dyad} through ${id}`),
    );
    expect(hits).toEqual([]);
  });

  test('names every node', () => {
    const printed = texts(state, layout);
    const { us, country } = words.labels;
    for (const { id, role } of nodes.values()) {
      if (role === 'group') continue;
      const name = layout === 'narrow' && id === 'USA' ? us : country(network, id);
      expect(printed, id).toContain(name);
    }
  });

  test('stays small', () => {
    const svg = renderSvg(scene, { scope: 'p', label: 'l', inks: 'page' });
    expect(svg.length).toBeLessThan(layout === 'wide' ? 20_000 : 11_000);
  });
});

test.each(layouts)('keeps every node at its place from state to state, %s', (layout) => {
  const places = new Map<string, string>();
  for (const { state } of views) {
    for (const { id, x, y } of castOf(network, state, layout).nodes.values()) {
      expect(places.get(id) ?? `${x} ${y}`, id).toBe(`${x} ${y}`);
      places.set(id, `${x} ${y}`);
    }
  }
});

test.each(['1945-08-15', '1985-06-30', '2016-12-31', '2030-01-01'])(
  'draws any day, not only those of the story: %s',
  (day) => {
    for (const { state } of views) {
      for (const layout of layouts) {
        const svg = renderSvg(draw({ ...state, day }, layout), {
          scope: 'p',
          label: 'l',
          inks: 'page',
        });
        expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      }
    }
  },
);
