// The file itself would give the compiler a hundred kilobytes of literal types.
declare module 'us-atlas/states-albers-10m.json' {
  import type { GeometryCollection, Topology } from 'topojson-specification';
  const atlas: Topology<{ states: GeometryCollection<{ name: string }> }>;
  export default atlas;
}
