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
import type { Knot } from './layout/knots.ts';
import { drawNotes } from './draw/notes.ts';
import { drawTokenKey } from './draw/token-key.ts';
import { castOf, labelsOf } from './layout/stage.ts';
import type { State } from './view.ts';
import { drawTally } from './draw/tally.ts';
import type { Words } from './words.ts';

/** What the tokens of the picture stand for, in the states that have any. */
function drawEntries(state: State, knots: readonly Knot[], { labels }: Words): Mark[] {
  const entries = state.loose
    ? labels.threads
    : knots.flatMap(({ id, number }) => (number ? labels.joints[id] : []));
  if (entries.length === 0) return [];
  const rows = entries.map((text) => [text]);
  return drawTokenKey(rows, state.loose, 384, 17);
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
    ...drawKnots(knots, layout),
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
