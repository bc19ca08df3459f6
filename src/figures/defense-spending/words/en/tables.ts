import type { Edition } from '../../../../editions/edition.ts';
import type { FigureTable, TableRow } from '../../../contract.ts';
import type { Defence } from '../../data.ts';
import type { Ask, Decision } from '../../data/decisions.ts';
import { PART_NAMES } from './parts.ts';
import type { FiscalYear } from '../../data/years.ts';

const STANDINGS: Readonly<Record<FiscalYear['standing'], string>> = {
  printed: '',
  restored: 'misprint in the copy read; restored from its own ratio and growth',
  request: 'a request, not a budget; items without a price come on top',
};

function remark(year: FiscalYear): string {
  if (year.budget === null) return 'not in the published tables';
  return year.isRatioDerived ? 'ratio: our own division' : STANDINGS[year.standing];
}

/** One row a year, 1952 on: budget and official ratio of the fiscal year, SIPRI's share of the calendar year. */
function yearTable({ years, sipri }: Defence, edition: Edition): FigureTable {
  const first = Math.min(...sipri.map((share) => share.year));
  const last = Math.max(...years.map((fiscal) => fiscal.year));
  const rows = Array.from({ length: last - first + 1 }, (_, i): TableRow => {
    const fiscal = years.find(({ year }) => year === first + i);
    const share = sipri.find(({ year }) => year === first + i);
    const hasBudget = fiscal !== undefined && fiscal.budget !== null;
    return {
      id: `fy${first + i}`,
      cells: {
        year: String(first + i),
        budget: hasBudget ? edition.number(fiscal.budget, 4) : '',
        ratio: fiscal?.ratio ? edition.number(fiscal.ratio) : '',
        base: fiscal?.ratioBase ?? '',
        sipri: share ? edition.number(share.share, 2) : '',
        remark: [fiscal ? remark(fiscal) : '', share?.isEstimate ? 'SIPRI estimate' : '']
          .filter((text) => text !== '')
          .join('; '),
      },
    };
  });
  return {
    caption: 'Japan, year by year',
    from: 'defense/japan_budget',
    brief: ['year'],
    columns: [
      { key: 'year', label: 'Year' },
      { key: 'budget', label: 'Initial budget of the fiscal year, trillion yen', numeric: true },
      { key: 'ratio', label: 'Official ratio, %', numeric: true },
      { key: 'base', label: 'Ratio to' },
      { key: 'sipri', label: 'SIPRI, calendar year, % of GDP', numeric: true },
      { key: 'remark', label: 'Remark' },
    ],
    rows,
  };
}

/** What each count of 2025 adds up and divides by. */
function wayTable({ ways }: Defence, edition: Edition): FigureTable {
  const { framework, sipri, parts } = ways;
  const gdp = (value: number): string => edition.number(value, 1);
  return {
    caption: 'Two per cent, two ways: what is counted for 2025',
    from: 'defense/framework_2pct',
    columns: [
      { key: 'what', label: 'Count' },
      { key: 'yen', label: 'Trillion yen', numeric: true },
      { key: 'gdp', label: 'Divided by a GDP of, trillion yen', numeric: true },
      { key: 'percent', label: '%', numeric: true },
    ],
    rows: [
      ...parts.map((part) => ({
        id: `way-${part.id}`,
        cells: {
          what: `Government: ${PART_NAMES[part.id]}`,
          yen: edition.number(part.printed, 1),
          gdp: '',
          percent: '',
        },
      })),
      {
        id: 'way-government',
        cells: {
          what: 'Government: fiscal 2025 in all, of the GDP of fiscal 2022',
          yen: edition.number(framework.yen, 1),
          gdp: gdp(framework.gdp),
          percent: edition.number(framework.percent, 1),
        },
      },
      {
        id: 'way-2027',
        cells: {
          what: 'Government: target for fiscal 2027, programme and bases alone',
          yen: edition.number(ways.ministry2027, 1),
          gdp: '',
          percent: '',
        },
      },
      {
        id: 'way-sipri',
        cells: {
          what: `SIPRI: calendar ${sipri.year}, of the GDP that its share implies`,
          yen: edition.number(sipri.yen, 2),
          gdp: gdp(sipri.gdp),
          percent: edition.number(sipri.percent, 2),
        },
      },
    ],
  };
}

function peerTable({ peers, ways }: Defence, edition: Edition): FigureTable {
  return {
    caption: `Military expenditure of ten countries, ${ways.sipri.year}`,
    from: 'defense/milex_share_gdp',
    columns: [
      { key: 'country', label: 'Country' },
      { key: 'share', label: '% of GDP', numeric: true },
      { key: 'remark', label: 'Remark' },
    ],
    rows: peers.map((peer) => ({
      id: `peer-${peer.iso3.toLowerCase()}`,
      cells: {
        country: peer.country,
        share: edition.number(peer.share, 2),
        remark: peer.isEstimate ? 'SIPRI estimate' : '',
      },
    })),
  };
}

function decisionTable(data: Defence, edition: Edition): FigureTable {
  const { ceiling, waiver, turn, asks, latest } = data;
  const events: readonly (Decision | Ask)[] = [ceiling, waiver, turn, ...asks, latest];
  return {
    caption: 'Decisions and demands',
    from: 'defense/milestones',
    columns: [
      { key: 'date', label: 'Date' },
      { key: 'what', label: 'What' },
      { key: 'more', label: 'In detail' },
    ],
    rows: events.map((event) => ({
      id: event.id,
      cells: {
        date: edition.date(event.date),
        what: 'percent' in event ? `Asked: ${edition.number(event.percent)}% of GDP` : event.title,
        more: event.description,
      },
    })),
  };
}

/** What the story compares and no picture draws. */
function dollarTable({ dollars }: Defence, edition: Edition): FigureTable {
  return {
    caption: 'China and Japan in 2022, by SIPRI, in constant dollars of 2024',
    from: 'defense/milex_constant_usd',
    columns: [
      { key: 'country', label: 'Country' },
      { key: 'dollars', label: 'Billion dollars', numeric: true },
      { key: 'remark', label: 'Remark' },
    ],
    rows: dollars.map(({ iso3, country, billion, isEstimate }) => ({
      id: `dollars-${iso3.toLowerCase()}`,
      cells: {
        country,
        dollars: edition.number(billion, 1),
        remark: isEstimate ? 'SIPRI estimate' : '',
      },
    })),
  };
}

/** The numbers behind the pictures. */
export function tables(data: Defence, edition: Edition): FigureTable[] {
  return [yearTable, wayTable, peerTable, decisionTable, dollarTable].map((table) =>
    table(data, edition),
  );
}
