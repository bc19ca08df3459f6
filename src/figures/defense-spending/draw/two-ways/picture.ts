import type { Mark, Scene } from '../../../../scene/mark.ts';
import type { LayoutName } from '../../../contract.ts';
import { label, labelLines } from '../../../marks/label.ts';
import { clip } from '../clip.ts';
import { boxPath, columnGroup, columnMark } from '../columns.ts';
import type { Defence } from '../../data.ts';
import { ownCount, type OwnCount } from '../../data/own.ts';
import { budgetOf, yearOf } from '../../data/years.ts';
import type { TwoWays } from '../../view.ts';
import { sizes } from '../../layout.ts';
import { countWords, goalMark, goalMoves, type Count } from './count.ts';
import { budgetEnd, divider, extraParts, partLeaders, partWords } from './parts.ts';
import { tokyoMark, tokyoWords } from './tokyo.ts';
import { onePerCent } from './one-per-cent.ts';
import type { Words } from '../../words.ts';
import { frameOf, type Frame } from '../../layout/two-ways.ts';

/** Over the first bar, as far as it is a reader’s own. */
function ownWords(
  { yen, gdp, by, percent, digits }: OwnCount,
  layout: LayoutName,
  { labels, number }: Words,
): Pick<Count, 'title' | 'result' | 'of' | 'gdp'> {
  const { title, of } = labels.twoWays.own;
  return {
    title: title[layout],
    result: `${number(percent, digits)}%`,
    of: of[layout](number(yen, digits), by),
    gdp,
  };
}

function counts(
  { tops }: Frame,
  { ways }: Defence,
  own: OwnCount | undefined,
  layout: LayoutName,
  words: Words,
): [Count, Count] {
  const { labels, number } = words;
  const { framework, sipri } = ways;
  const told = labels.twoWays;
  const goal = (gdp: number): string => told.goal[layout](number(gdp, 0));
  const government = {
    title: told.government.title[layout],
    result: `${number(framework.percent, 1)}%`,
    of: told.government.of[layout](number(framework.yen, 1)),
    gdp: framework.gdp,
  };
  const first = own ? ownWords(own, layout, words) : government;
  return [
    { key: 'government', top: tops[0], ...first, goal: goal(first.gdp) },
    {
      key: 'sipri',
      top: tops[1],
      title: told.sipri.title[layout](sipri.year),
      result: `${number(sipri.percent, 2)}%`,
      of: told.sipri.of[layout](number(sipri.yen, 1), sipri.year),
      gdp: sipri.gdp,
      goal: goal(sipri.gdp),
    },
  ];
}

/** What SIPRI's bar is made of, and what it leaves out. */
function sipriWords(frame: Frame, data: Defence, layout: LayoutName, words: Words): Mark[] {
  const { isWide, left, bar, text, tops } = frame;
  const { sipri } = data.ways;
  const two = (value: number): string => words.number(value, 2);
  const budget = budgetOf(data, 2025);
  const { yen, made } = words.labels.twoWays.sipri;
  const lines = made[layout](two(budget), two(sipri.fiscalYen - budget), two(sipri.fiscalYen));
  return [
    label('sipri-yen', yen[layout](two(sipri.yen)), left + 12, tops[1] + bar / 2 + 4.5, {
      ink: 'paper',
      weight: 600,
      size: text,
    }),
    ...labelLines('sipri-parts', lines, left, tops[1] + bar + (isWide ? 28 : 20), { size: text }),
  ];
}

/** Fiscal 2025 counted twice on one scale of yen: what is added up, and where 2% of which GDP would be. */
export function drawTwoWays(
  data: Defence,
  state: TwoWays,
  layout: LayoutName,
  words: Words,
): Scene {
  const frame = frameOf(data, layout);
  const { x, tops, bar, isWide } = frame;
  const { width, height } = sizes[layout];
  const { framework, sipri } = data.ways;
  const own = state.own && ownCount(data, state.own);
  const parts = own?.parts ?? data.ways.parts;
  const [government, bySipri] = counts(frame, data, own, layout, words);
  const all = { left: 0, right: width, top: 0, bottom: height };
  const budget = budgetEnd(parts);
  const column = boxPath(x(0), tops[0], x(budget) - x(0), bar);
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
          ...partLeaders(frame, parts),
          ...(government.gdp === bySipri.gdp ? [] : [goalMoves(frame, government, bySipri)]),
          goalMark(frame, government),
          goalMark(frame, bySipri),
        ],
      },
      ...(isWide && !own ? onePerCent(frame, government, words) : []),
      columnGroup(budget > 0 ? [columnMark(yearOf(data, 2025), column, 'full', words)] : []),
      { key: 'parts', tag: 'g', attrs: {}, children: extraParts(frame, parts, words) },
      {
        key: 'sipri-bar',
        tag: 'path',
        attrs: { d: boxPath(x(0), tops[1], x(sipri.yen) - x(0), bar), fill: 'muted' },
        label: words.labels.twoWays.sipri.bar,
        rows: ['way-sipri'],
      },
      ...divider(frame, parts),
      ...(own ? [tokyoMark(frame, own, framework.yen, words)] : []),
      {
        key: 'words',
        tag: 'g',
        attrs: {},
        children: [
          ...countWords(frame, government),
          ...partWords(frame, parts, words),
          ...countWords(frame, bySipri),
          ...sipriWords(frame, data, layout, words),
          ...(own ? [tokyoWords(frame, own, data, words)] : []),
          ...(isWide && !own
            ? labelLines('goal-note', words.labels.twoWays.goalMoved, x(11.9), tops[1] - 128, {
                ink: 'gold',
                anchor: 'end',
                size: 14,
              })
            : []),
        ],
      },
    ],
  };
}
