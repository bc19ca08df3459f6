import type { Mark, Scene } from '../../scene/mark.ts';
import type { LayoutName } from '../contract.ts';
import type { Network } from './data.ts';
import { drawGround } from './draw/ground.ts';
import { drawNames, drawNodes } from './draw/nodes.ts';
import { drawStrands } from './draw/strands.ts';
import { sizes } from './layout.ts';
import { drawKnots } from './draw/knots.ts';
import { drawThreads } from './draw/threads.ts';
import { drawGhosts } from './draw/ghosts.ts';
import { drawKey } from './draw/key.ts';
import { jointRadius, type Knot } from './layout/knots.ts';
import { drawNotes } from './draw/notes.ts';
import { drawList } from './draw/numbered-list.ts';
import { castOf, labelsOf } from './layout/stage.ts';
import type { State } from './view.ts';
import { drawTally } from './draw/tally.ts';
import type { Words } from './words.ts';

/** The list of what the numbers in the picture stand for, in the states that have numbers. */
function drawEntries(state: State, knots: readonly Knot[], { labels }: Words): Mark[] {
  const entries = state.loose
    ? labels.threads.map((text, i) => [i + 1, text] as const)
    : knots.flatMap(({ id, number }) => (number ? [[number, labels.joints[id]] as const] : []));
  return entries.length > 0 ? [drawList(entries, 386, 17)] : [];
}

/** The picture of one state. */
export function draw(network: Network, state: State, layout: LayoutName, words: Words): Scene {
  const cast = castOf(network, state, layout);
  const labels = labelsOf(network, cast, layout, words);
  const { knots } = cast;
  const wide = layout === 'wide';
  const marks: Mark[] = [
    ...drawGround(layout),
    ...drawGhosts(network, state, layout, words),
    drawStrands(network, cast.strands, state, layout, words),
    ...drawKnots(knots, jointRadius[layout]),
    ...(state.loose ? drawThreads(network, cast.nodes, cast.strands, layout, words) : []),
    drawNodes(network, cast.nodes, state, words),
    drawNames(cast.nodes, labels, layout),
    ...drawTally(network, state, layout, words),
    ...(state.note ? drawNotes(state.note, layout, words) : []),
    ...(wide ? drawEntries(state, knots, words) : []),
    ...(wide && state.key ? [drawKey(cast.strands, 388, 17, words)] : []),
  ];
  return { ...sizes[layout], marks };
}
