import type { Ink, Mark } from '../../../scene/mark.ts';

/** A point of a chain: filled where it is at work, half where it has begun, hollow where it only exists. */
export function node(
  key: string,
  x: number,
  y: number,
  ink: Ink,
  state: 'full' | 'half' | 'hollow',
  about: { readonly label: string; readonly rows: readonly string[] },
  r = 8,
): Mark {
  return {
    key,
    tag: 'g',
    attrs: {},
    ...about,
    children: [
      {
        key: `${key}-ring`,
        tag: 'circle',
        attrs: {
          cx: x,
          cy: y,
          r,
          fill: state === 'full' ? ink : 'paper',
          stroke: ink,
          'stroke-width': 2.5,
        },
      },
      {
        key: `${key}-core`,
        tag: 'circle',
        attrs: { cx: x, cy: y, r: state === 'half' ? r / 2 : 0, fill: ink },
      },
    ],
  };
}
