import { ascending } from 'd3';
import type { Mark, Scene } from '../../scene/mark.ts';
import type { LayoutName } from '../contract.ts';
import { stroke } from '../marks/stroke.ts';
import type { Screen } from './data.ts';
import { joint } from './draw/joint.ts';
import { key } from './draw/key.ts';
import { yours } from './draw/yours.ts';
import { FRAMES, sizes } from './layout.ts';
import { placedIn } from './layout/placed.ts';
import { rim } from './layout/rosette.ts';
import { isSet, type State } from './view.ts';
import { topicName, type Words } from './words.ts';

/** What is drawn over its neighbours' edges comes later. */
const OVER: readonly string[] = ['unknown', 'dropped'];

/** The screen as far as it is made. */
export function draw(screen: Screen, state: State, layout: LayoutName, words: Words): Scene {
  const { r } = FRAMES[layout];
  const placed = placedIn(screen, layout);
  const { labels } = words;
  const joints = placed
    .map((at): Mark & { readonly over: number } => {
      const { id, status } = at.joint;
      const made = isSet(at.joint, state) ? status : 'open';
      const name = topicName(words, id);
      return {
        ...joint(id, made, at, r),
        label: made === 'open' ? name : labels.joint(name, labels.statuses[made]),
        rows: [id],
        over: OVER.indexOf(made),
      };
    })
    .toSorted((a, b) => ascending(a.over, b.over))
    .map(({ over: _, ...mark }) => mark);
  return {
    ...sizes[layout],
    marks: [
      { key: 'joints', tag: 'g', attrs: {}, children: joints },
      stroke('rim', rim(placed, r), 'ink', 3),
      ...(state.upTo === undefined ? [yours(placed, r)] : []),
      key(
        screen.joints.filter((one) => isSet(one, state)),
        layout,
        words,
      ),
    ],
  };
}
