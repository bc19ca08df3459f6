import type { Mark } from '../../../../scene/mark.ts';
import { label, labelLines } from '../../../marks/label.ts';
import { budgetOf, shareOf } from '../../data/years.ts';
import { askLines, askWords } from './asks.ts';
import { frameworkMark } from '../framework-mark.ts';
import type { Annotate } from './note.ts';
import { budgetValues } from './values.ts';

/** The open end: a hollow mark where a number would stand. */
function openMark(x: number, y: number, r: number): Mark {
  return {
    key: 'open',
    tag: 'g',
    attrs: {},
    label: 'No new target yet',
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
export const movingTarget: Annotate = (frame, data, edition) => {
  const isWide = frame.layout === 'wide';
  const { x, yen, ratio, fiscal, calendar } = frame;
  const { framework, sipri } = data.ways;
  const request = budgetOf(data, 2027);
  const count = Math.round(ratio(framework.percent));

  return {
    below: [
      ...askLines(frame, data, edition),
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
    over: [frameworkMark(fiscal(2025), count), openMark(x(2029), ratio(1.9), isWide ? 24 : 15)],
    texts: [
      ...budgetValues(frame, data, edition, isWide ? [2022, 2023, 2024, 2025, 2026] : [2022, 2026]),
      ...(isWide
        ? labelLines(
            'request-note',
            [`${edition.number(request, 2)} asked for`, 'fiscal 2027, with', 'items not priced'],
            x(2028.25) + 6,
            yen(request) + 10,
          )
        : [
            label(
              'request-note',
              `${edition.number(request, 2)}+`,
              x(2028.3),
              yen(request) + 10,
              {},
            ),
          ]),
      ...askWords(frame, data, edition),
      label(
        'count',
        isWide
          ? `${edition.number(framework.percent, 1)} by the government’s own count`
          : `${edition.number(framework.percent, 1)} government`,
        fiscal(2025) - 12,
        count + 4.5,
        { anchor: 'end', ink: 'jp', weight: 600 },
      ),
      label(
        'sipri-last',
        edition.number(shareOf(data, sipri.year), 2),
        calendar(sipri.year) + 10,
        ratio(sipri.percent) + 4.5,
        { weight: 600 },
      ),
      ...labelLines(
        'open-note',
        isWide ? ['no new target by', edition.date(data.latest.date)] : ['no target yet'],
        x(2029),
        ratio(isWide ? 0.86 : 0.62),
        { anchor: 'middle' },
      ),
    ],
  };
};
