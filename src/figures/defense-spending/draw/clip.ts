import type { Mark } from '../../../scene/mark.ts';
import type { Panel } from '../layout.ts';

/** A clip path over a plot, reaching `over` px above it so that dots and strokes at its top stay whole. */
export function clip(id: string, { left, right, top, bottom }: Panel, over: number): Mark {
  const box = { x: left, y: top - over, width: right - left, height: bottom - top + over };
  return {
    key: `clip-${id}`,
    tag: 'clipPath',
    attrs: { id },
    children: [{ key: `clip-${id}-box`, tag: 'rect', attrs: box }],
  };
}
