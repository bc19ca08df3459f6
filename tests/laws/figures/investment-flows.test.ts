import { describe, expect, test } from 'vitest';
import { loadTables } from '../../../src/data/tables.ts';
import { wanted } from '../../../src/data/wanted.ts';
import { en } from '../../../src/editions/en.ts';
import type { LayoutName } from '../../../src/figures/contract.ts';
import {
  announcedGraph,
  sectorGraph,
} from '../../../src/figures/investment-flows/layout/band-graph.ts';
import { layOutBands } from '../../../src/figures/investment-flows/layout/bands.ts';
import { prepare } from '../../../src/figures/investment-flows/data.ts';
import { gapIn } from '../../../src/figures/investment-flows/data/findings.ts';
import { layOutHoldings } from '../../../src/figures/investment-flows/layout/holdings.ts';
import { investmentFlows } from '../../../src/figures/investment-flows/index.ts';
import { layOutPairs } from '../../../src/figures/investment-flows/layout/pairs.ts';
import { layOutPledge } from '../../../src/figures/investment-flows/layout/pledge.ts';
import { total } from '../../../src/figures/investment-flows/data/flows.ts';
import { viewOf } from '../../../src/figures/views.ts';
import { textBoxes } from './text-boxes.ts';
import { told, worded } from '../../../src/figures/worded.ts';
import { printedValues } from './printed.ts';

const tables = loadTables();
const data = prepare(tables);
const { rows: cited } = investmentFlows.cite(tables, told(investmentFlows, en));
const layouts: LayoutName[] = ['narrow', 'wide'];
const sceneOf = (view: string, layout: LayoutName) =>
  investmentFlows.draw(
    data,
    viewOf(investmentFlows, view).state,
    layout,
    worded(investmentFlows, en),
  );
const words = (view: string, layout: LayoutName): string[] =>
  textBoxes(sceneOf(view, layout)).map(({ text }) => text);
const frame = { top: 0, bottom: 400, columns: [0, 200, 400], box: 10, padding: 12, pitch: 17 };

describe('investment-flows', () => {
  test('finds Japan second among all countries each year from 2008 to 2018, first in 2019', () => {
    const parents = tables
      .table('investment/fdi_position_us_by_country')
      .filter((row) => row.vintage === 'BEA July 2020' && row.basis.startsWith('foreign parent'))
      .filter((row) => row.iso3 !== 'WLD');
    const places = [...Array(12).keys()].map((i) => {
      const ranked = parents
        .filter((row) => row.year === 2008 + i)
        .sort((a, b) => b.usd_billion - a.usd_billion);
      return ranked.findIndex((row) => row.iso3 === 'JPN') + 1;
    });
    expect(places).toEqual([2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1]);
    expect(gapIn(data, 2018)).toBeCloseTo(2.9, 1);
  });

  test('takes each line from one release and each lead from its own first release', () => {
    const lines = data.lines.flatMap((line) => line.points.map((point) => point.vintage));
    expect(new Set(lines)).toEqual(new Set(['BEA July 2020']));
    for (const { year, first, second } of data.race) {
      const release = `BEA July ${year + 1}`;
      expect([first.vintage, second.vintage]).toEqual([release, release]);
    }
    const leads = data.race.map((race) => Math.round(race.lead * 10) / 10);
    expect(leads).toEqual([63.9, 109.2, 84.5, 91.4, 33.7, 7.5]);
  });

  test.each(layouts)('writes every lead it draws, %s', (layout) => {
    const shown = words('first-by-how-much', layout);
    for (const { lead, second } of data.race) {
      expect(shown).toContain(en.number(lead, 1));
      expect(shown).toContain(second.country);
    }
  });

  test('does not speak of the end of 2025 as known', () => {
    const { views: states, caption } = told(investmentFlows, en).describe(data, en);
    const all = [
      caption,
      ...Object.values(states).flatMap((s) => [s.name, s.takeaway, s.description]),
    ];
    expect(all.join(' ')).not.toMatch(/since 2019|remains|still first|today/i);
    expect(states['first-by-how-much']?.description).toMatch(/no figure for the end of 2025/);
  });

  test('divides the holdings of 2019 without a rest', () => {
    const [owner] = data.owners2019;
    const sectors = data.sectors.filter((flow) => flow.source === 'Japan');
    const parts = data.sectors.filter((flow) => flow.source === 'Manufacturing');
    expect(total(sectors)).toBeCloseTo(owner?.value ?? 0, 6);
    expect(total(parts)).toBeCloseTo(sectors[0]?.value ?? 0, 6);
    expect(data.sectors.filter((flow) => flow.origin === 'remainder')).toHaveLength(2);
  });

  test.each([
    ['sectors', sectorGraph(data)],
    ['announced, narrow', announcedGraph(data, 'narrow')],
    ['announced, wide', announcedGraph(data, 'wide')],
  ])('gives each box of the Sankey the height of its bands: %s', (_, graph) => {
    const { boxes, ribbons } = layOutBands(graph, frame);
    for (const box of boxes.filter((one) => !one.leaf)) {
      const out = ribbons.filter((ribbon) => ribbon.band.source === box.node.id);
      const wide = out.reduce((sum, ribbon) => sum + ribbon.width, 0);
      expect(wide, box.node.id).toBeCloseTo(box.height, 3);
    }
    const scale = (boxes[0]?.height ?? 0) / (boxes[0]?.value ?? 1);
    for (const box of boxes) expect(box.height / box.value, box.node.id).toBeCloseTo(scale, 3);
  });

  test('loses no announced money when it folds small states for the small stage', () => {
    const sum = (layout: LayoutName): number =>
      announcedGraph(data, layout)
        .bands.filter((band) => band.source.startsWith('Japan'))
        .reduce((all, band) => all + band.value, 0);
    expect(sum('narrow')).toBeCloseTo(sum('wide'), 6);
    expect(sum('wide')).toBeCloseTo(total(data.regions), 6);
  });

  test.each(layouts)('draws both directions of a pair on one scale, %s', (layout) => {
    for (const { pair, axis, usTip, japanTip } of layOutPairs(data.pairs, layout)) {
      const scale = (usTip - axis) / pair.intoUs.value;
      expect((axis - japanTip) / pair.intoJapan.value).toBeCloseTo(scale, 6);
      expect(pair.intoUs.basis).toBe(pair.intoJapan.basis);
      expect(cited[pair.intoUs.row]).toEqual(cited[pair.intoJapan.row]);
    }
  });

  test.each(layouts)('stands the promise beside the holdings, never on them, %s', (layout) => {
    const { holdings, promised, pledge, parts } = layOutPledge(data, layout);
    const { x, top, floor, width, position } = holdings;
    const held = position.value;
    expect(promised).toBeCloseTo(550, 6);
    expect((floor - pledge.y) / promised).toBeCloseTo((floor - top) / held, 6);
    expect(pledge.x).toBeGreaterThan(x + width);
    const drawn = parts.reduce((sum, part) => sum + part.height, 0);
    expect(drawn).toBeCloseTo(floor - pledge.y, 6);
    const scene = JSON.stringify(sceneOf('price-of-entry', layout));
    expect(scene).not.toContain(en.number(held + promised, 1));
  });

  test('tells the turns of the steel purchase in their order, price to scale', () => {
    const { turns, price } = data.steel;
    expect(turns.map(({ date }) => date)).toEqual([
      '2023-12',
      '2024-03-14',
      '2025-01-03',
      '2025-06-13',
      '2025-06-18',
    ]);
    const drawn = JSON.stringify(sceneOf('steel', 'wide'));
    const height = Number(/"sliver-bar".*?"height":([\d.]+)/.exec(drawn)?.[1]);
    const { top, floor, position } = layOutHoldings(data, 'wide');
    expect(height / (floor - top)).toBeCloseTo(price / position.value, 2);
  });

  test('dates each turn of the steel purchase as the row that tells of it', () => {
    for (const { date, project_id: project, event_id: event } of tables.table(
      'investment/steel_turns',
    )) {
      expect([project, event].filter((teller) => teller !== null)).toHaveLength(1);
      const told = project
        ? wanted(tables, 'investment/announced_projects', 'id', project)
        : wanted(tables, 'summit/timeline', 'id', event ?? '');
      const dates = 'announced' in told ? `${told.announced} ${told.status_as_of}` : told.date;
      expect(dates.split(/[ ,;]+/)).toContain(date);
    }
  });

  test('gives the prose its numbers', () => {
    expect(printedValues(told(investmentFlows, en).values(data, en))).toMatchObject({
      'uk-gap-2018': '$2.9 billion',
      'rise-2019': '29%',
      'bought-2024': '$143 billion',
      'new-2024': '$151 billion',
      'gap-2024': '$7.5 billion',
      'japan-2024': '$819.2 billion',
      'canada-2024': '$811.7 billion',
      'jobs-2019': '973,800',
      'jobs-2020': '931,900',
      'share-manufacturing': '47%',
      'share-chemicals': '49%',
      'back-bea': '27%',
      'back-japan': '13%',
      'share-bought': '95%',
      'manufacturing-2019': '$302.4 billion',
      'into-us-2016': '$421.1 billion',
      'into-japan-2016': '$114.6 billion',
      'steel-price': '$14.9 billion',
      pledge: '$550 billion',
      'pledge-named': '$109 billion',
    });
  });
});
