import type { Mark } from '../../scene/mark.ts';
import type { LayoutName, Opening } from '../contract.ts';
import { sizes as networkSizes } from '../partnership-network/layout.ts';
import { type Motif, type Pair, pairsOn } from './data.ts';
import { draw } from './draw.ts';
import { joint, radius } from './draw/joints.ts';
import { strip, widthOf } from './draw/strips.ts';
import { sizes } from './layout.ts';
import { days } from './data/days.ts';
import type { Words } from './words.ts';

const yearOf = (day: string): number => Number(day.slice(0, 4));
const [FROM, TO] = [yearOf(days.star), yearOf(days.lattice)];

/** The pairs at the end of each year, today's in the last. */
const byYear = (motif: Motif): ReadonlyMap<number, readonly Pair[]> =>
  new Map(
    Array.from({ length: TO - FROM + 1 }, (_, i) => FROM + i).map((year) => [
      year,
      pairsOn(motif, year === TO ? days.lattice : `${year}-12-31`),
    ]),
  );

/** What something measures in each year that changes it, as `1954:3 2014:4`; 0 where there is none. */
function changes(
  years: ReadonlyMap<number, readonly Pair[]>,
  measure: (pairs: readonly Pair[]) => number,
): string {
  let before = 0;
  return [...years]
    .flatMap(([year, pairs]) => {
      const now = measure(pairs);
      if (now === before) return [];
      before = now;
      return [`${year}:${now}`];
    })
    .join(' ');
}

/** The lattice of today with the years of its strips and joints; those that are gone are there unseen. */
export function opening(motif: Motif, layout: LayoutName, words: Words): Opening {
  const scene = draw(motif, { day: days.lattice }, layout, words);
  const scale = sizes[layout].width / networkSizes.wide.width;
  const years = byYear(motif);
  const now = years.get(TO) ?? [];
  const ever = new Map([...years.values()].flat().map((pair) => [pair.dyad, pair]));

  const grownStrip = (mark: Mark): Mark => ({
    ...mark,
    attrs: {
      ...mark.attrs,
      pathLength: 1,
      'data-grown': changes(years, (pairs) => {
        const pair = pairs.find(({ dyad }) => dyad === mark.key);
        return pair ? widthOf(pair.count, scale) : 0;
      }),
    },
  });
  const grownJoint = (mark: Mark): Mark => {
    // The star grows out of it: it is there before anything.
    if (mark.key === 'USA') return mark;
    const whole = radius(mark.key, now);
    const share = (pairs: readonly Pair[]): number => {
      const isThere = pairs.some(({ dyad }) => dyad.includes(mark.key));
      return isThere ? Math.round((100 * radius(mark.key, pairs)) / whole) / 100 : 0;
    };
    return { ...mark, attrs: { ...mark.attrs, 'data-grown': changes(years, share) } };
  };
  const unseen = (mark: Mark): Mark => ({ ...mark, attrs: { ...mark.attrs, opacity: 0 } });
  const grow = (group: Mark, gone: readonly Mark[], grown: (mark: Mark) => Mark): Mark => ({
    ...group,
    children: [...gone.map(unseen), ...(group.children ?? [])].map(grown),
  });
  const lost = [...ever.values()].filter(({ dyad }) => !now.some((pair) => pair.dyad === dyad));
  const alone = [...new Set(lost.flatMap(({ dyad }) => dyad.split('-')))].filter(
    (id) => !now.some(({ dyad }) => dyad.includes(id)),
  );
  const groups: Readonly<Record<string, (group: Mark) => Mark>> = {
    strips: (group) =>
      grow(
        group,
        lost.map((pair) => strip(pair, scale)),
        grownStrip,
      ),
    nodes: (group) =>
      grow(
        group,
        alone.map((id) => joint(id, now, scale)),
        grownJoint,
      ),
  };
  const marks = scene.marks.map((group) => groups[group.key]?.(group) ?? group);
  return { from: FROM, to: TO, scene: { ...scene, marks } };
}
