import type { Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { label } from '../../marks/label.ts';
import { stroke } from '../../marks/stroke.ts';
import type { Relay } from '../data.ts';
import { RELAY, scaleOf } from '../layout.ts';
import type { Words } from '../words.ts';
import { bands } from './bands.ts';

/** Two bands of leaders and, between them, the promises that pass from hand to hand. */
export function relay(data: Relay, layout: LayoutName, words: Words): Mark[] {
  const wide = layout === 'wide';
  const { labels } = words;
  const frame = RELAY[layout];
  const x = scaleOf(frame);
  const baton = (frame.jp + frame.us + frame.band) / 2;
  const { summit: start, lastMet: last } = data;
  const size = wide ? 15 : 14;
  const names = data.terms.map((term) => {
    const above = term.office === 'jp';
    return label(
      `${term.id}-name`,
      term.name,
      x(term.from),
      above ? frame.jp - 12 : frame.us + frame.band + (wide ? 32 : 24),
      {
        size: wide ? 26 : 18,
        serif: true,
      },
    );
  });
  const dates = data.terms
    .filter(({ from }) => from !== start)
    .map((term) =>
      label(
        `${term.id}-from`,
        labels.from[layout](words.date(wide ? term.from : term.from.slice(0, 7))),
        x(term.from),
        term.office === 'jp'
          ? frame.jp + frame.band + (wide ? 22 : 17)
          : frame.us - (wide ? 12 : 8),
        { size: 14, ink: 'muted' },
      ),
    );
  const links = data.meetings.map(({ date, id, title }, i): Mark => ({
    key: id,
    tag: 'g',
    attrs: {},
    label: title,
    rows: [id],
    children: [
      {
        key: `${id}-dot`,
        tag: 'circle',
        attrs: {
          cx: x(date) + (i === 0 ? 9 : 0),
          cy: baton,
          r: wide ? 7 : 5,
          fill: i === 0 ? 'gold' : 'paper',
          stroke: 'gold',
          'stroke-width': 2.5,
        },
      },
    ],
  }));
  const told = wide
    ? [
        label('meetings', labels.visits, x('2025-02-07'), baton - 20, { ink: 'muted' }),
        ...data.meetings.map(({ date, id }, i) =>
          label(
            `${id}-date`,
            i === 0 ? labels.promises(words.date(date)) : words.date(date),
            x(date),
            baton + (i === 0 ? -20 : 28),
            {
              size: 14,
              anchor: i === 0 ? 'start' : 'middle',
              ...(i === 0
                ? { weight: 600 as const, ink: 'gold' as const }
                : { ink: 'muted' as const }),
            },
          ),
        ),
      ]
    : [
        label('promises', labels.promises(words.date(start.slice(0, 7))), 0, baton - 12, {
          weight: 600,
          ink: 'gold',
        }),
        label('meetings', labels.visits, x('2025-02-07') - 5, baton + 22, {
          ink: 'muted',
        }),
      ];
  return [
    bands(data, frame),
    {
      key: 'baton',
      tag: 'g',
      attrs: {},
      children: [
        stroke('baton-line', `M${x(start) + 9} ${baton}H${x(last)}`, 'gold', 4),
        stroke('baton-on', `M${x(last)} ${baton}H${frame.right}`, 'gold', 1.5),
      ],
    },
    ...links,
    {
      key: 'words',
      tag: 'g',
      attrs: {},
      children: [
        label('office-jp', labels.offices.jp[layout], 0, wide ? 36 : 14, {
          size,
          ink: 'jp',
          weight: 600,
        }),
        label('office-us', labels.offices.us[layout], 0, wide ? 456 : 292, {
          size,
          ink: 'us',
          weight: 600,
        }),
        label('open', labels.open[layout], frame.right, wide ? 456 : 292, {
          size: 14,
          ink: 'muted',
          anchor: 'end',
        }),
        ...names,
        ...dates,
        ...told,
      ],
    },
  ];
}
