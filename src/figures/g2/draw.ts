import type { Ink, Mark, Scene } from '../../scene/mark.ts';
import { linesOf } from '../../scene/text.ts';
import type { LayoutName } from '../contract.ts';
import { label, labelLines } from '../marks/label.ts';
import type { Footing, Saying, Twos } from './data.ts';
import { FRAMES, sizes } from './layout.ts';
import type { State } from './view.ts';
import { tenth } from '../../scene/tenth.ts';
import type { Words } from './words.ts';

/** The lens in which two equal circles overlap. */
export function lens(a: number, b: number, y: number, r: number): string {
  const middle = (a + b) / 2;
  const rise = tenth(Math.sqrt(r * r - ((b - a) / 2) ** 2));
  return `M${middle} ${y - rise}A${r} ${r} 0 0 1 ${middle} ${y + rise}A${r} ${r} 0 0 1 ${middle} ${y - rise}z`;
}

/** How a mark wears its footing: full or hollow, with a core or without. */
const FOOTING: Record<Footing, { readonly fill: 'ink' | 'paper'; readonly core: boolean }> = {
  said: { fill: 'ink', core: false },
  'other words': { fill: 'paper', core: true },
  opinion: { fill: 'paper', core: true },
  'not found': { fill: 'paper', core: false },
};

function saying(one: Saying, y: number, layout: LayoutName, words: Words): Mark {
  const { labels } = words;
  const { size, dot, text: x, width } = FRAMES[layout];
  const wide = layout === 'wide';
  const { fill, core } = FOOTING[one.footing];
  const quoted = one.footing === 'said';
  const heading = labels.heading(one, words.date(one.when));
  const wordSize = quoted && wide ? 22 : size;
  const lines = linesOf(
    words.breaks(labels.said(one)[layout]),
    width,
    wordSize,
    quoted ? 'serif' : 'sans',
  );
  return {
    key: one.id,
    tag: 'g',
    attrs: {},
    label: heading,
    rows: [one.id],
    children: [
      {
        key: `${one.id}-ring`,
        tag: 'circle',
        attrs: { cx: dot + 1, cy: y - size * 0.33, r: dot, fill, stroke: 'ink', 'stroke-width': 2 },
      },
      ...(core
        ? [
            {
              key: `${one.id}-core`,
              tag: 'circle' as const,
              attrs: { cx: dot + 1, cy: y - size * 0.33, r: dot / 2.4, fill: 'ink' as Ink },
            },
          ]
        : []),
      label(`${one.id}-who`, heading, x, y, { size, weight: 600 }),
      label(`${one.id}-footing`, labels.footing[one.footing], wide ? 756 : 360, y, {
        size: wide ? 15 : 14,
        ink: 'muted',
        anchor: 'end',
      }),
      ...labelLines(`${one.id}-words`, lines, x, y + wordSize * 1.5, {
        size: wordSize,
        ...(quoted ? { serif: true } : {}),
      }),
    ],
  };
}

/** Three countries; the two that somebody called “G2” overlap. Dashed where nobody was found to have said it. */
export function draw({ sayings }: Twos, { pair }: State, layout: LayoutName, words: Words): Scene {
  const { labels } = words;
  const f = FRAMES[layout];
  const us = f.us[pair];
  const here = sayings.filter((one) => one.pair === pair);
  const attested = here.some(({ footing }) => footing === 'said');
  const [a, b] = pair === 'us-japan' ? [f.japan, us] : [us, f.china];
  const circle = (key: string, cx: number, ink: Ink, inside: Ink): Mark => ({
    key,
    tag: 'circle',
    attrs: { cx, cy: f.y, r: f.r, fill: inside, stroke: ink, 'stroke-width': 4 },
  });
  const name = (key: string, text: string, x: number): Mark =>
    label(`${key}-name`, text, x, f.y + f.size * 0.35, {
      size: f.size,
      weight: 600,
      anchor: 'middle',
    });
  const out = f.r * 0.32;
  const side = pair === 'us-japan' ? 1 : -1;
  const marks: Mark[] = [
    {
      key: 'circles',
      tag: 'g',
      attrs: {},
      children: [
        circle('japan', f.japan, 'jp', side > 0 ? 'jp-pale' : 'paper'),
        circle('china', f.china, 'partner', side < 0 ? 'partner-pale' : 'paper'),
        circle('us', us, 'us', 'us-pale'),
        {
          key: 'lens',
          tag: 'path',
          attrs: {
            d: lens(a, b, f.y, f.r),
            fill: 'gold-pale',
            stroke: 'gold',
            'stroke-width': 2.5,
            'stroke-dasharray': attested ? '1 0' : '5 5',
          },
          label: labels.lens[pair],
          rows: here.map(({ id }) => id),
        },
        label('g2', labels.term, (a + b) / 2, f.y + f.g2 * 0.34, {
          size: f.g2,
          serif: true,
          anchor: 'middle',
        }),
        name('japan', labels.japan, f.japan - (side > 0 ? out : 0)),
        name('us', labels.us[layout], us + side * out * (layout === 'wide' ? 1.1 : 1)),
        name('china', labels.china, f.china + (side < 0 ? out : 0)),
      ],
    },
    ...here.map((one, i) => saying(one, f.rows[i] ?? 0, layout, words)),
  ];
  return { ...sizes[layout], marks };
}
