import { sankey, sankeyLeft, type SankeyNode } from 'd3-sankey';
import type { Band, BandNode, Graph } from './band-graph.ts';

export interface Box {
  readonly node: BandNode;
  readonly value: number;
  /** 0 is Japan. */
  readonly column: number;
  /** Ends here: no band leaves it. */
  readonly leaf: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Ribbon {
  readonly band: Band;
  readonly x0: number;
  readonly x1: number;
  /** Middle of the band where it leaves and where it arrives. */
  readonly y0: number;
  readonly y1: number;
  readonly width: number;
}

export interface BandsLayout {
  readonly boxes: readonly Box[];
  readonly ribbons: readonly Ribbon[];
}

export interface BandsFrame {
  readonly top: number;
  readonly bottom: number;
  /** Left edge of each column of boxes. */
  readonly columns: readonly number[];
  readonly box: number;
  /** Between boxes, on average; sets the scale. */
  readonly padding: number;
  /** Least distance of the middles of two labelled boxes at the right edge. */
  readonly pitch: number;
}

/** Boxes lower than this, px, have no room for a label inside the band; their leaves have one. */
export const THIN = 18;

/** d3-sankey’s types leave open what its layout always sets, hence the zeros below. */
type Node = SankeyNode<BandNode, Band>;

const height = (node: Node): number => (node.y1 ?? 0) - (node.y0 ?? 0);
const isThin = (node: Node): boolean => height(node) < THIN;

/** Moves the boxes of a column to stand under each other from `top` on, with the gaps given. */
function stack(nodes: readonly Node[], gap: (a: Node, b: Node) => number, top: number): void {
  let next = top;
  nodes.forEach((node, i) => {
    const tall = height(node);
    const before = nodes[i - 1];
    node.y0 = before ? next + gap(before, node) : next;
    node.y1 = node.y0 + tall;
    next = node.y1;
  });
}

/** Lines the columns up at the top and makes room for the labels at the right edge. */
function makeRoom(nodes: readonly Node[], frame: BandsFrame): void {
  const beside = (a: Node, b: Node): number => (isThin(a) || isThin(b) ? 8 : frame.padding);
  const pitch = (a: Node, b: Node): number =>
    Math.max(4, frame.pitch - (height(a) + height(b)) / 2);
  frame.columns.forEach((_, column) => {
    const gap = column === frame.columns.length - 1 ? pitch : beside;
    stack(
      nodes.filter((node) => node.depth === column),
      gap,
      frame.top,
    );
  });
}

/** Lays a graph out as a Sankey diagram (d3-sankey), order of boxes as given, px. */
export function layOutBands(graph: Graph, frame: BandsFrame): BandsLayout {
  const [left = 0] = frame.columns;
  const right = (frame.columns.at(-1) ?? 0) + frame.box;
  const diagram = sankey<BandNode, Band>()
    .nodeId((node) => node.id)
    .nodeAlign(sankeyLeft)
    .nodeSort(null)
    .nodeWidth(frame.box)
    .nodePadding(frame.padding)
    .extent([
      [left, frame.top],
      [right, frame.bottom],
    ]);
  const made = diagram({
    nodes: graph.nodes.map((node) => ({ ...node })),
    links: graph.bands.map((band) => ({ ...band })),
  });
  makeRoom(made.nodes, frame);
  diagram.update(made);
  const columnX = (layer: number | undefined): number => frame.columns[layer ?? 0] ?? 0;
  const boxes = made.nodes.map((node) => ({
    node,
    value: node.value ?? 0,
    column: node.depth ?? 0,
    leaf: (node.sourceLinks ?? []).length === 0,
    x: columnX(node.depth),
    y: node.y0 ?? 0,
    width: frame.box,
    height: (node.y1 ?? 0) - (node.y0 ?? 0),
  }));
  const boxOf = (end: unknown): Box => {
    const found = boxes.find((box) => box.node === end);
    if (!found) throw new Error('d3-sankey gave a link without boxes');
    return found;
  };
  const ribbons = made.links.map((link, i): Ribbon => {
    const band = graph.bands[i];
    if (!band) throw new Error('d3-sankey gave a link that was not asked for');
    const source = boxOf(link.source);
    const target = boxOf(link.target);
    return {
      band,
      x0: source.x + source.width,
      x1: target.x,
      y0: link.y0 ?? 0,
      y1: link.y1 ?? 0,
      width: link.width ?? 0,
    };
  });
  return { boxes, ribbons };
}
