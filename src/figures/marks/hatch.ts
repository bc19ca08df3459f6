import type { Ink, Mark } from '../../scene/mark.ts';

/** Diagonal lines for what is announced, derived or not verified; paint with `fill: '#<id>'`. */
export function hatch(id: string, ink: Ink, ground: Ink = 'none', gap = 6): Mark {
  return {
    key: `pattern-${id}`,
    tag: 'pattern',
    attrs: {
      id,
      width: gap,
      height: gap,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    children: [
      { key: `${id}-ground`, tag: 'rect', attrs: { width: gap, height: gap, fill: ground } },
      {
        key: `${id}-stroke`,
        tag: 'path',
        attrs: { d: `M0 0V${gap}`, stroke: ink, 'stroke-width': 2 },
      },
    ],
  };
}
