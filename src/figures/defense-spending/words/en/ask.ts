import type { Formats } from '../../../../editions/edition.ts';
import type { Answer, Asking } from '../../../asking.ts';
import type { Numbers } from '../../ask.ts';
import type { Defence } from '../../data.ts';
import type { Base } from '../../data/own.ts';
import type { Part } from '../../data/ways.ts';
import { PART_NAMES } from './parts.ts';

/** In a sentence about what is added up. */
const COUNTED: Readonly<Record<Part['id'], string>> = {
  programme: 'the ministry’s programme',
  realignment: 'the moving of US bases',
  'coast-guard': 'the coast guard and peacekeeping',
  ministries: 'other ministries',
  supplementary: 'the supplementary budget',
};

const DIVIDED: Readonly<Record<Base, string>> = {
  'fiscal-2022': 'the GDP expected for fiscal 2022',
  calendar: 'the GDP of calendar 2025 that SIPRI’s share implies',
};

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

function takeaway({ own }: Numbers, { number, list }: Formats): string {
  const counted = own.parts.map(({ id }) => COUNTED[id]);
  if (counted.length === 0) return 'With nothing counted, the share is nothing: tick a part';
  const share = `${number(own.percent, own.digits)}% ${own.isTokyos ? 'by Tokyo’s count' : 'by your count'}`;
  return `${share}: ${list(counted)}, over ${DIVIDED[own.by]}`;
}

function description({ own, ways }: Numbers, { number }: Formats): string {
  const { framework, sipri } = ways;
  const sum = own.parts.map(({ from, to }) => number(to - from, own.digits)).join(' + ');
  const all = number(own.yen, own.digits);
  const added = own.parts.length > 1 ? `${sum}, together ${all}` : all;
  const rough =
    own.digits === 1
      ? ' Some parts are known to a tenth of a trillion only, so the result is no finer.'
      : '';
  const mixed =
    own.by === 'calendar'
      ? ' The yen are those of the fiscal year, April to March, and the GDP is that of the calendar year; SIPRI spreads its yen over calendar years first.'
      : '';
  const bar = own.isTokyos ? 'The government’s bar' : 'Your bar';
  const tokyo = own.isTokyos
    ? ''
    : ` A dashed mark shows how far Tokyo’s own count reaches: ${number(framework.yen, 1)} trillion, which it gives as ${number(framework.percent, 1)}% of the GDP expected for fiscal 2022.`;
  return `${bar} for fiscal 2025 is ${added} trillion yen long; the mark beside it is at 2% of ${number(own.gdp, 1)} trillion, ${DIVIDED[own.by]}.${tokyo} SIPRI’s bar for calendar ${sipri.year} is ${number(sipri.yen, 2)} trillion yen, ${number(sipri.percent, 2)}% of the GDP of that year.${rough}${mixed}`;
}

/** The numbers of a row, as far as its count has them. */
interface Cells {
  readonly yen: number;
  readonly gdp?: number;
  readonly percent?: number;
}

function answer(numbers: Numbers, words: Formats): Answer {
  const { own, ways } = numbers;
  const row = (id: string, what: string, digits: number, cells: Cells) => ({
    id,
    cells: { what, yen: cells.yen, gdp: cells.gdp ?? null, percent: cells.percent ?? null },
    digits: { yen: digits, percent: digits },
  });
  const { framework, sipri } = ways;
  const parts = own.parts.map(({ id, from, to }) =>
    row(`way-${id}`, capital(COUNTED[id]), own.digits, { yen: to - from }),
  );
  return {
    name: 'Your own two per cent',
    takeaway: takeaway(numbers, words),
    description: description(numbers, words),
    table: {
      caption: 'Your count of fiscal 2025 beside the two others',
      columns: [
        { key: 'what', label: 'Count' },
        { key: 'yen', label: 'Trillion yen', digits: 1 },
        { key: 'gdp', label: 'Divided by a GDP of, trillion yen', digits: 1 },
        { key: 'percent', label: '%', digits: 1 },
      ],
      rows: [
        ...parts,
        ...(own.isTokyos ? [] : [row('own', 'Your count', own.digits, own)]),
        row('way-government', 'Tokyo’s count', 1, framework),
        row('way-sipri', `SIPRI’s count, calendar ${sipri.year}`, 2, sipri),
      ],
    },
  };
}

/** What is said in English around a reader’s own count. */
export const asking: Asking<Defence, Numbers> = {
  title: 'Make your own two per cent',
  lead: 'What is defence spending, and a share of what? Tick what you would count for fiscal 2025, and choose what to divide it by.',
  controls: ({ ways }, { number }) => ({
    count: {
      label: 'What counts',
      hint: 'trillion yen, fiscal 2025',
      options: Object.fromEntries(
        ways.parts.map(({ id, printed }) => [id, `${PART_NAMES[id]}, ${number(printed, 1)}`]),
      ),
    },
    by: {
      label: 'Divided by the GDP of',
      options: {
        'fiscal-2022': `fiscal 2022, as expected then (${number(ways.framework.gdp, 0)})`,
        calendar: `calendar 2025, by SIPRI (${number(ways.sipri.gdp, 0)})`,
      },
    },
  }),
  reasons: {},
  lacking: [
    'The GDP of fiscal 2025 is not on offer: of the forecast our tables have no number, only a rounded ratio.',
    'Other years are not on offer: for fiscal 2024 two of the parts were read as one sum, and for fiscal 2023 as none.',
  ],
  answer,
};
