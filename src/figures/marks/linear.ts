/**
 * A linear scale, to the last digit that of d3's `scaleLinear`. What a browser draws takes this one along:
 * d3's brings colours and number formats with it, 9 KB.
 */
export function linear(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): (value: number) => number {
  const span = to - from;
  return (value) => {
    const t = span === 0 ? 0.5 : (value - from) / span;
    return start * (1 - t) + end * t;
  };
}
