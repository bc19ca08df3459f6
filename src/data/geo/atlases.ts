import type { GeometryCollection, Topology } from 'topojson-specification';

/** The atlases that a figure may ask for at build. */
export interface Atlases {
  /** `states-albers-10m.json` of us-atlas: states of the US, 975 × 610, Albers; US Census Bureau, public domain. */
  readonly 'us-states': Topology<{ states: GeometryCollection<{ name: string }> }>;
}
