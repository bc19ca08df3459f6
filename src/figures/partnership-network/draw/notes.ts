import type { Mark } from '../../../scene/mark.ts';
import type { LayoutName, Lines } from '../../contract.ts';
import { labelLines, type LabelStyle } from '../../marks/label.ts';
import { leader } from '../../marks/leader.ts';
import type { Note } from '../view.ts';
import type { Labels, Words } from '../words.ts';

/** Words beside the thing they speak of, px; `to` is where the thin line ends, if it needs one. */
interface PlacedNote {
  readonly key: string;
  readonly says: (notes: Labels['notes']) => Lines;
  readonly x: number;
  readonly y: number;
  readonly anchor?: LabelStyle['anchor'];
  readonly to?: readonly (readonly [number, number])[];
}

const wide: Partial<Record<Note, readonly PlacedNote[]>> = {
  'anzus-alone': [
    {
      key: 'anzus',
      says: (notes) => notes.anzusAlone,
      x: 574,
      y: 614,
      anchor: 'middle',
      to: [
        [560, 577],
        [560, 600],
      ],
    },
  ],
  'anzus-suspended': [{ key: 'anzus', says: (notes) => notes.anzusSuspended, x: 619, y: 400 }],
  'cross-beams': [
    {
      key: 'declaration',
      says: (notes) => notes.declaration,
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
      says: (notes) => notes.visiting,
      x: 406,
      y: 534,
      anchor: 'end',
      to: [
        [412, 530],
        [438, 521],
      ],
    },
  ],
  gcap: [{ key: 'gcap', says: (notes) => notes.gcap.wide, x: 198, y: 36, anchor: 'end' }],
  'new-pairs': [
    {
      key: 'pairs',
      says: (notes) => notes.newPairs,
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
  gcap: [{ key: 'gcap', says: (notes) => notes.gcap.narrow, x: 90, y: 36 }],
};

/** Words beside what they speak of, in the layouts that have room for them. */
export function drawNotes(note: Note, layout: LayoutName, { labels }: Words): Mark[] {
  const notes = (layout === 'wide' ? wide : narrow)[note] ?? [];
  return notes.flatMap(({ key, says, x, y, anchor, to }) => [
    ...labelLines(`note-${key}`, says(labels.notes), x, y, anchor ? { anchor } : {}),
    ...(to ? [leader(`note-${key}-line`, ...to)] : []),
  ]);
}
