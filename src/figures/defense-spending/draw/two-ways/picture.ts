import type { Edition } from '../../../../editions/edition.ts';
import type { Mark, Scene } from '../../../../scene/mark.ts';
import type { LayoutName } from '../../../contract.ts';
import { label, labelLines } from '../../../marks/label.ts';
import { clip } from '../clip.ts';
import { boxPath, columnGroup, columnMark } from '../columns.ts';
import type { Defence } from '../../data.ts';
import { budgetOf, yearOf } from '../../data/years.ts';
import { sizes } from '../../layout.ts';
import { countWords, goalMark, goalMoves, type Count } from './count.ts';
import { divider, extraParts, partLeaders, partWords } from './parts.ts';
import { placeOf, type Place } from '../../layout/two-ways.ts';

function counts({ isWide, tops }: Place, { ways }: Defence, edition: Edition): [Count, Count] {
  const { framework, sipri } = ways;
  const yen = (value: number, digits: number): string => edition.number(value, digits);
  const goal = (gdp: number): string => `2% of ${yen(gdp, 0)} ${isWide ? 'trillion' : 'tn'}`;
  return [
    {
      key: 'government',
      top: tops[0],
      title: isWide
        ? 'The government’s count: fiscal 2025, supplementary budget included'
        : 'The government’s count, fiscal 2025',
      result: `${yen(framework.percent, 1)}%`,
      of: isWide
        ? `${yen(framework.yen, 1)} trillion yen, of the GDP of fiscal 2022`
        : 'of fiscal 2022’s GDP',
      gdp: framework.gdp,
      goal: goal(framework.gdp),
    },
    {
      key: 'sipri',
      top: tops[1],
      title: `SIPRI’s count${isWide ? ':' : ','} calendar ${sipri.year}`,
      result: `${yen(sipri.percent, 2)}%`,
      of: isWide
        ? `${yen(sipri.yen, 1)} trillion yen, of the GDP of ${sipri.year}`
        : `of ${sipri.year}’s GDP`,
      gdp: sipri.gdp,
      goal: goal(sipri.gdp),
    },
  ];
}

/** What SIPRI's bar is made of, and what it leaves out. */
function sipriWords(place: Place, data: Defence, edition: Edition): Mark[] {
  const { isWide, left, bar, text, tops } = place;
  const { sipri } = data.ways;
  const two = (value: number): string => edition.number(value, 2);
  const budget = budgetOf(data, 2025);
  const lines = isWide
    ? [
        `${two(budget)} budget + ${two(sipri.fiscalYen - budget)} of the supplementary one = ${two(sipri.fiscalYen)} for fiscal 2025,`,
        'spread over calendar years; no coast guard, no other ministries',
      ]
    : ['no coast guard, no other ministries;', 'fiscal years spread over calendar ones'];
  return [
    label(
      'sipri-yen',
      `${two(sipri.yen)}${isWide ? '' : ' trillion yen'}`,
      left + 12,
      tops[1] + bar / 2 + 4.5,
      { ink: 'paper', weight: 600, size: text },
    ),
    ...labelLines('sipri-parts', lines, left, tops[1] + bar + (isWide ? 28 : 20), { size: text }),
  ];
}

/** Fiscal 2025 counted twice on one scale of yen: what is added up, and where 2% of which GDP would be. */
export function drawTwoWays(data: Defence, layout: LayoutName, edition: Edition): Scene {
  const place = placeOf(data, layout);
  const { x, tops, bar, isWide } = place;
  const { width, height } = sizes[layout];
  const { parts, sipri } = data.ways;
  const [government, bySipri] = counts(place, data, edition);
  const all = { left: 0, right: width, top: 0, bottom: height };
  const own = boxPath(x(0), tops[0], x(budgetOf(data, 2025)) - x(0), bar);
  return {
    width,
    height,
    marks: [
      { key: 'defs', tag: 'defs', attrs: {}, children: [clip('in-yen', all, 0)] },
      {
        key: 'below',
        tag: 'g',
        attrs: { fill: 'none' },
        children: [
          ...partLeaders(place, parts),
          goalMoves(place, government, bySipri),
          goalMark(place, government),
          goalMark(place, bySipri),
        ],
      },
      columnGroup([columnMark(yearOf(data, 2025), own, 'full')]),
      { key: 'parts', tag: 'g', attrs: {}, children: extraParts(place, parts) },
      {
        key: 'sipri-bar',
        tag: 'path',
        attrs: { d: boxPath(x(0), tops[1], x(sipri.yen) - x(0), bar), fill: 'partner' },
        label: 'SIPRI’s count',
        rows: ['way-sipri'],
      },
      divider(place, parts),
      {
        key: 'words',
        tag: 'g',
        attrs: {},
        children: [
          ...countWords(place, government),
          ...partWords(place, parts, edition),
          ...countWords(place, bySipri),
          ...sipriWords(place, data, edition),
          ...(isWide
            ? labelLines(
                'goal-note',
                ['the GDP of a later year,', 're-estimated upwards'],
                x(11.9),
                tops[1] - 128,
                { ink: 'gold', anchor: 'end', size: 14 },
              )
            : []),
        ],
      },
    ],
  };
}
