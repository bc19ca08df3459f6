import type { Edition } from '../../editions/edition.ts';
import type { Mark, Scene } from '../../scene/mark.ts';
import type { LayoutName } from '../contract.ts';
import type { Network } from './data.ts';
import { drawGround } from './draw/ground.ts';
import { drawNames, drawNodes } from './draw/nodes.ts';
import { drawStrands } from './draw/strands.ts';
import { sizes } from './layout.ts';
import { drawKnots } from './draw/knots.ts';
import { drawThreads, threadList } from './draw/threads.ts';
import { drawGhosts } from './draw/ghosts.ts';
import { drawKey } from './draw/key.ts';
import { jointRadius, type Knot } from './layout/knots.ts';
import { drawNotes } from './draw/notes.ts';
import { drawList } from './draw/numbered-list.ts';
import { castOf, labelsOf } from './layout/stage.ts';
import type { State } from './view.ts';
import { drawTally } from './draw/tally.ts';

/** The list of what the numbers in the picture stand for, in the states that have numbers. */
function drawEntries(state: State, knots: readonly Knot[]): Mark[] {
  const entries = state.loose
    ? threadList.map((text, i) => [i + 1, text] as const)
    : knots.flatMap(({ number, name }) => (number ? [[number, name] as const] : []));
  return entries.length > 0 ? [drawList(entries, 394, 17)] : [];
}

/** The picture of one state. */
export function draw(network: Network, state: State, layout: LayoutName, edition: Edition): Scene {
  const cast = castOf(network, state, layout);
  const labels = labelsOf(network, cast, layout);
  const { knots } = cast;
  const wide = layout === 'wide';
  const marks: Mark[] = [
    ...drawGround(layout),
    ...drawGhosts(network, state, layout),
    drawStrands(network, cast.strands, state, layout),
    ...drawKnots(knots, jointRadius[layout]),
    ...(state.loose ? drawThreads(network, cast.nodes, cast.strands, layout) : []),
    drawNodes(network, cast.nodes, state),
    drawNames(cast.nodes, labels, layout),
    ...drawTally(network, state, layout, edition),
    ...(state.note ? drawNotes(state.note, layout) : []),
    ...(wide ? drawEntries(state, knots) : []),
    ...(wide && state.key ? [drawKey(cast.strands, 388, 17)] : []),
  ];
  return { ...sizes[layout], marks };
}
