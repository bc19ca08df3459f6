/** The marks of a picture in the order in which a reader goes through them. */
export interface Order {
  readonly marks: readonly SVGElement[];
  /** The marks that tell a part of what this one tells, in their order. */
  readonly partsOf: (mark: SVGElement) => readonly SVGElement[];
  /** The first mark that this one is a part of. */
  readonly wholeOf: (mark: SVGElement) => SVGElement | undefined;
}

const rowsOf = (mark: Element): ReadonlySet<string> =>
  new Set((mark.getAttribute('data-rows') ?? '').split(' '));

/**
 * Marks whose rows hold those of others come first, the fullest before the rest; then the parts of the
 * first, of the second, and so on; then what is part of nothing, as drawn.
 */
export function orderOf(picture: Element): Order {
  const drawn = [...picture.querySelectorAll<SVGElement>('[data-rows]')];
  const rows = new Map(drawn.map((mark) => [mark, rowsOf(mark)]));
  const holds = (whole: SVGElement, part: SVGElement): boolean => {
    const [outer, inner] = [rows.get(whole), rows.get(part)];
    return outer !== undefined && inner !== undefined && inner.size < outer.size
      ? inner.isSubsetOf(outer)
      : false;
  };
  const parts = new Map(drawn.map((mark) => [mark, drawn.filter((one) => holds(mark, one))]));
  const inner = new Set([...parts.values()].flat());
  const size = (mark: SVGElement): number => parts.get(mark)?.length ?? 0;
  const wholes = drawn
    .filter((mark) => size(mark) > 0 && !inner.has(mark))
    .sort((a, b) => size(b) - size(a));
  const marks = [
    ...new Set([...wholes, ...wholes.flatMap((whole) => parts.get(whole) ?? []), ...drawn]),
  ];
  return {
    marks,
    partsOf: (mark) => parts.get(mark) ?? [],
    wholeOf: (mark) => marks.find((one) => parts.get(one)?.includes(mark)),
  };
}
