const GAP = 10;
const SAMPLES = 40;
/** What a card on a phone needs to be read, px. */
const LOWEST = 120;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Points along everything that a mark draws, px of the window. */
function pointsOf(mark: Element): readonly Point[] {
  const drawn = [mark, ...mark.querySelectorAll('*')].filter(
    (one) => one instanceof SVGGeometryElement,
  );
  return drawn.flatMap((shape) => {
    const matrix = shape.getScreenCTM();
    const length = shape.getTotalLength();
    if (!matrix) return [];
    return Array.from({ length: SAMPLES + 1 }, (_, i) =>
      shape.getPointAtLength((length * i) / SAMPLES).matrixTransform(matrix),
    );
  });
}

/**
 * Puts an open card where it covers as little of a mark as can be: beside it, else in a corner of the
 * window; on a phone at the foot of the window or, where the mark is there, at its head.
 */
export function keepClear(card: HTMLElement, mark: Element): void {
  const points = pointsOf(mark).filter(
    ({ x, y }) => x >= 0 && y >= 0 && x <= innerWidth && y <= innerHeight,
  );
  const { width, height, left, top } = card.getBoundingClientRect();
  const covered = (x: number, y: number): number =>
    points.filter(
      (point) =>
        point.x > x - GAP / 2 &&
        point.x < x + width + GAP / 2 &&
        point.y > y - GAP / 2 &&
        point.y < y + height + GAP / 2,
    ).length;
  if (covered(left, top) === 0) return;
  if (!matchMedia('(min-width: 48rem)').matches) {
    const { top: head, bottom: foot } = mark.getBoundingClientRect();
    const [above, below] = [head - GAP, innerHeight - foot - GAP];
    card.style.maxHeight = `${Math.max(above, below, LOWEST)}px`;
    if (above <= below) return;
    card.style.top = '0';
    card.style.bottom = 'auto';
    return;
  }
  const at = mark.getBoundingClientRect();
  const [right, low] = [innerWidth - width - GAP, innerHeight - height - GAP];
  const [middleX, middleY] = [at.left + (at.width - width) / 2, at.top + (at.height - height) / 2];
  const places = [
    [at.right + GAP, middleY],
    [at.left - GAP - width, middleY],
    [middleX, at.bottom + GAP],
    [middleX, at.top - GAP - height],
    [at.right + GAP, at.bottom + GAP],
    [at.left, at.bottom - height],
    [at.right - width, at.top],
    [at.left, at.top],
    [at.right - width, at.bottom - height],
    [right, low],
    [GAP, low],
    [right, GAP],
    [GAP, GAP],
  ].map(
    ([x = 0, y = 0]) =>
      [Math.min(Math.max(GAP, x), right), Math.min(Math.max(GAP, y), low)] as const,
  );
  const [best] = places.toSorted((a, b) => covered(...a) - covered(...b));
  if (!best) return;
  card.style.left = `${best[0]}px`;
  card.style.top = `${best[1]}px`;
}
