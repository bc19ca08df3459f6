import type { Ink, Mark } from '../../scene/mark.ts';

/** A line along `d`: 1 px and `line` unless told. */
export function stroke(key: string, d: string, ink: Ink = 'line', width = 1): Mark {
  const attrs = {
    d,
    fill: 'none' as const,
    stroke: ink,
    ...(width === 1 ? {} : { 'stroke-width': width }),
  };
  return { key, tag: 'path', attrs };
}
