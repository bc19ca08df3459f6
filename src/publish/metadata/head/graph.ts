import type { Graph as AnyGraph, Thing } from 'schema-dts';

/** What a page says of itself in schema.org's words. */
export type Graph = AnyGraph;

/** A graph of things, each with an `@id` of its own. */
export function graphOf(things: readonly Thing[]): Graph {
  return { '@context': 'https://schema.org', '@graph': things };
}

/** The graph as text that no word of it can break out of. */
export function graphText(graph: Graph): string {
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
