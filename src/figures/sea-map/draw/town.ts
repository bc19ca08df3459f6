import type { Mark } from '../../../scene/mark.ts';
import { label } from '../../marks/label.ts';
import type { Place } from '../data.ts';

/** Towns whose name stands left of them, over the sea. */
const LEFT = ['subic-bay'];

/** A town as a ring with its name beside it; quiet, and the name above, where it only helps to find one's way. */
export function town(
  { id, name }: Place,
  x: number,
  y: number,
  {
    r,
    size,
    quiet = false,
  }: { readonly r: number; readonly size: number; readonly quiet?: boolean },
): Mark {
  const left = LEFT.includes(id);
  const key = `stop-${id}`;
  const text = quiet
    ? label(`${key}-name`, name, x, y - 8, { size, ink: 'muted', anchor: 'middle' })
    : label(`${key}-name`, name, left ? x - r - 6 : x + r + 6, y + 5, {
        size,
        weight: 600,
        ...(left ? { anchor: 'end' } : {}),
      });
  const attrs = { cx: x, cy: y, r, fill: 'paper', stroke: quiet ? 'muted' : 'gold' } as const;
  return {
    key,
    tag: 'g',
    attrs: {},
    label: name,
    rows: [id],
    children: [
      {
        key: `${key}-hit`,
        tag: 'circle',
        attrs: { cx: x, cy: y, r: 13, fill: 'none', 'pointer-events': 'all' },
      },
      { key: `${key}-dot`, tag: 'circle', attrs: { ...attrs, 'stroke-width': r * 0.6 } },
      text,
    ],
  };
}
