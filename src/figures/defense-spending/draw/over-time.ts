import type { Mark, Scene } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { hatch } from '../../marks/hatch.ts';
import { axes } from './axes.ts';
import { ceiling } from './ceiling.ts';
import { clip } from './clip.ts';
import { columns } from './columns.ts';
import type { Defence } from '../data.ts';
import { CEILING } from '../data/findings.ts';
import { frameOf, sizes, type Frame } from '../layout.ts';
import { heads } from './heads.ts';
import { breach } from './notes/breach.ts';
import { ceilingNotes } from './notes/ceiling.ts';
import { movingTarget } from './notes/moving-target.ts';
import type { Annotate } from './notes/note.ts';
import { plateau } from './notes/plateau.ts';
import { shrinkingStart } from './notes/shrinking-start.ts';
import { theBreak } from './notes/the-break.ts';
import { ratioDots, ratioLines, sipriLine } from './ratio-lines.ts';
import type { OverTime } from '../view.ts';
import type { Words } from '../words.ts';

const NOTES: Readonly<Record<OverTime['told'], Annotate>> = {
  fall: shrinkingStart,
  ceiling: ceilingNotes,
  breach,
  plateau,
  break: theBreak,
  target: movingTarget,
};

const definitions = (frame: Frame): Mark => ({
  key: 'defs',
  tag: 'defs',
  attrs: {},
  children: [
    hatch('restored', 'jp', 'jp-pale', 5),
    clip('in-yen', frame.yenPanel, 2),
    clip('in-ratio', frame.ratioPanel, 6),
    clip('over-ceiling', { ...frame.ratioPanel, bottom: Math.round(frame.ratio(CEILING)) }, 0),
  ],
});

/** A state over time: columns of yen above, the ratio below, the state's notes on top. */
export function drawOverTime(
  data: Defence,
  state: OverTime,
  layout: LayoutName,
  words: Words,
): Scene {
  const frame = frameOf(state, layout);
  const { below = [], over = [], texts } = NOTES[state.told](frame, data, words);
  return {
    ...sizes[layout],
    marks: [
      definitions(frame),
      ...axes(frame, words),
      heads(frame, words),
      columns(frame, data.years, words),
      { key: 'below', tag: 'g', attrs: {}, children: below },
      ...(state.ceiling ? [ceiling(frame, data, words)] : []),
      sipriLine(frame, data.sipri),
      ratioLines(frame, data.years),
      ratioDots(frame, data.years, words),
      ...over,
      {
        key: 'notes',
        tag: 'g',
        attrs: {
          stroke: 'paper',
          'stroke-width': 3,
          'paint-order': 'stroke',
          'stroke-linejoin': 'round',
        },
        children: texts,
      },
    ],
  };
}
