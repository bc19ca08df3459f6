import type { Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { labelLines, type LabelStyle } from '../../marks/label.ts';
import { leader } from '../../marks/leader.ts';
import type { Note } from '../view.ts';

/** Words beside the thing they speak of, px; `to` is where the thin line ends, if it needs one. */
interface PlacedNote {
  readonly key: string;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly anchor?: LabelStyle['anchor'];
  readonly to?: readonly (readonly [number, number])[];
}

const wide: Partial<Record<Note, readonly PlacedNote[]>> = {
  'anzus-alone': [
    {
      key: 'anzus',
      lines: ['The one line that', 'misses Washington'],
      x: 574,
      y: 614,
      anchor: 'middle',
      to: [
        [560, 577],
        [560, 600],
      ],
    },
  ],
  'anzus-suspended': [{ key: 'anzus', lines: ['suspended', 'since 1986'], x: 619, y: 400 }],
  'cross-beams': [
    {
      key: 'declaration',
      lines: ['2007: Japan’s first security', 'declaration beyond the US'],
      x: 345,
      y: 424,
      anchor: 'end',
      to: [
        [351, 420],
        [433, 403],
      ],
    },
    {
      key: 'visiting',
      lines: ['2007: Australia and Manila', 'agree on visiting troops'],
      x: 392,
      y: 534,
      anchor: 'end',
      to: [
        [398, 530],
        [438, 521],
      ],
    },
  ],
  gcap: [{ key: 'gcap', lines: ['GCAP fighter: no US seat'], x: 198, y: 36, anchor: 'end' }],
  'new-pairs': [
    {
      key: 'pairs',
      lines: ['New since 2024: New Zealand’s', 'lines to Tokyo and Manila'],
      x: 541,
      y: 609,
      to: [
        [610, 584],
        [610, 596],
      ],
    },
  ],
};

const narrow: typeof wide = {
  gcap: [{ key: 'gcap', lines: ['GCAP'], x: 90, y: 36 }],
};

/** Words beside what they speak of, in the layouts that have room for them. */
export function drawNotes(note: Note, layout: LayoutName): Mark[] {
  const notes = (layout === 'wide' ? wide : narrow)[note] ?? [];
  return notes.flatMap(({ key, lines, x, y, anchor, to }) => [
    ...labelLines(`note-${key}`, lines, x, y, anchor ? { anchor } : {}),
    ...(to ? [leader(`note-${key}-line`, ...to)] : []),
  ]);
}
