import type { Edition } from '../../editions/edition.ts';
import type { Mark, Scene } from '../../scene/mark.ts';
import type { LayoutName } from '../contract.ts';
import type { Network } from './data.ts';
import { drawGround } from './draw-ground.ts';
import { drawNames, drawNodes } from './draw-nodes.ts';
import { drawStrands } from './draw-strands.ts';
import { sizes } from './places.ts';
import { drawKnots } from './draw-knots.ts';
import { knotsOf } from './knots.ts';
import { castOf, labelsOf } from './stage.ts';
import { stateOf, views } from './states.ts';

/** The picture of one state. */
export function draw(
  network: Network,
  name: string,
  layout: LayoutName,
  _edition: Edition,
): Scene {
  const state = stateOf(name);
  const cast = castOf(network, state, layout);
  const labels = labelsOf(network, layout);
  const marks: Mark[] = [
    ...drawGround(layout),
    drawStrands(network, cast.strands, views[state], layout),
    ...drawKnots(network, knotsOf(network, cast.nodes, state, layout, 10), 10),
    drawNodes(network, cast.nodes, views[state]),
    drawNames(network, cast.nodes, labels),
  ];
  return { ...sizes[layout], marks };
}
