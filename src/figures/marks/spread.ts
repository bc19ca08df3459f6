/**
 * Moves values apart until neighbours are at least `gap` from each other, order kept, each as near
 * to where it wants to be as the others allow; stays between `low` and `high` if there is room.
 */
export function spread(
  wanted: readonly number[],
  gap: number,
  low = -Infinity,
  high = Infinity,
): number[] {
  const order = wanted.map((at, i) => ({ at, i })).sort((a, b) => a.at - b.at);
  const groups: { sum: number; n: number }[] = [];
  const middle = (g: { sum: number; n: number }): number => {
    const half = ((g.n - 1) * gap) / 2;
    return Math.min(Math.max(g.sum / g.n, low + half), high - half);
  };
  for (const { at } of order) {
    let group = { sum: at, n: 1 };
    for (let last = groups.at(-1); last; last = groups.at(-1)) {
      const touch =
        middle(last) + ((last.n - 1) * gap) / 2 + gap > middle(group) - ((group.n - 1) * gap) / 2;
      if (!touch) break;
      groups.pop();
      group = { sum: last.sum + group.sum, n: last.n + group.n };
    }
    groups.push(group);
  }
  const placed: number[] = [];
  let next = 0;
  for (const group of groups) {
    for (let k = 0; k < group.n; k++) {
      const entry = order[next++];
      if (entry) placed[entry.i] = middle(group) + (k - (group.n - 1) / 2) * gap;
    }
  }
  return placed;
}
