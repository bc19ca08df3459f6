import type { Mark } from '../../../../scene/mark.ts';
import { label, labelLines } from '../../../marks/label.ts';
import { budgetOf, shareOf } from '../../data/years.ts';
import { askLines, askWords } from './asks.ts';
import { frameworkMark } from '../framework-mark.ts';
import type { Words } from '../../words.ts';
import type { Annotate } from './note.ts';
import { budgetValues } from './values.ts';

/** The open end: a hollow mark where a number would stand. */
function openMark(x: number, y: number, r: number, { labels }: Words): Mark {
  return {
    key: 'open',
    tag: 'g',
    attrs: {},
    label: labels.notes.target.open,
    rows: ['event-latest'],
    children: [
      {
        key: 'open-ring',
        tag: 'circle',
        attrs: {
          cx: Math.round(x),
          cy: Math.round(y),
          r,
          fill: 'none',
          stroke: 'gold',
          'stroke-width': 1.5,
          'stroke-dasharray': '4 3',
          'pointer-events': 'all',
        },
      },
      label('open-question', '?', x, y + r * 0.45, {
        serif: true,
        size: r * 1.4,
        weight: 500,
        ink: 'gold',
        anchor: 'middle',
      }),
    ],
  };
}

/** What was asked, as lines that lead out of the picture, and an open end. */
export const movingTarget: Annotate = (frame, data, words) => {
  const { layout } = frame;
  const isWide = layout === 'wide';
  const { byGovernment, notes } = words.labels;
  const { x, yen, ratio, fiscal, calendar } = frame;
  const { framework, sipri } = data.ways;
  const request = budgetOf(data, 2027);
  const count = Math.round(ratio(framework.percent));

  return {
    below: [
      ...askLines(frame, data, words),
      {
        key: 'sipri-dot',
        tag: 'circle',
        attrs: {
          cx: Math.round(calendar(sipri.year)),
          cy: Math.round(ratio(sipri.percent)),
          r: 3.5,
          fill: 'partner',
        },
      },
    ],
    over: [
      frameworkMark(fiscal(2025), count, words),
      openMark(x(2029), ratio(1.9), isWide ? 24 : 15, words),
    ],
    texts: [
      ...budgetValues(frame, data, words, isWide ? [2022, 2023, 2024, 2025, 2026] : [2022, 2026]),
      ...labelLines(
        'request-note',
        notes.target.request[layout](words.number(request, 2)),
        isWide ? x(2028.25) + 6 : x(2028.3),
        yen(request) + 10,
      ),
      ...askWords(frame, data, words),
      label(
        'count',
        byGovernment[layout](words.number(framework.percent, 1)),
        fiscal(2025) - 12,
        count + 4.5,
        { anchor: 'end', ink: 'jp', weight: 600 },
      ),
      label(
        'sipri-last',
        words.number(shareOf(data, sipri.year), 2),
        calendar(sipri.year) + 10,
        ratio(sipri.percent) + 4.5,
        { weight: 600 },
      ),
      ...labelLines(
        'open-note',
        notes.target.none[layout](words.date(data.latest.date)),
        x(2029),
        ratio(isWide ? 0.86 : 0.62),
        { anchor: 'middle' },
      ),
    ],
  };
};
