import type { Mark } from '../../../../scene/mark.ts';
import { textWidth } from '../../../../scene/text.ts';
import { label } from '../../../marks/label.ts';
import { leader } from '../../../marks/leader.ts';
import { boxPath } from '../columns.ts';
import type { Part } from '../../data/ways.ts';
import type { Words } from '../../words.ts';
import type { Frame } from '../../layout/two-ways.ts';

const middle = ({ x }: Frame, part: Part): number => Math.round(x((part.from + part.to) / 2));
const line = ({ isWide, tops, bar, step }: Frame, i: number): number =>
  tops[0] + bar + (isWide ? 26 : 18) + i * step;

const OWN_BUDGET: readonly Part['id'][] = ['programme', 'realignment'];

/** Where the ministry's own budget ends, as far as it is counted, trillion yen. */
export const budgetEnd = (parts: readonly Part[]): number =>
  Math.max(0, ...parts.filter(({ id }) => OWN_BUDGET.includes(id)).map(({ to }) => to));

/** What comes on top of the ministry's own budget. */
export function extraParts(frame: Frame, parts: readonly Part[], { labels }: Words): Mark[] {
  const { x, tops, bar } = frame;
  return parts
    .filter(({ id }) => !OWN_BUDGET.includes(id))
    .map((part) => ({
      key: `part-${part.id}`,
      tag: 'path',
      attrs: {
        d: boxPath(x(part.from), tops[0], x(part.to) - x(part.from), bar),
        fill: 'jp-pale',
        stroke: 'jp',
      },
      label: labels.parts[part.id],
      rows: [`way-${part.id}`],
    }));
}

/** A line of paper between the programme and the costs of moving bases, where both are counted. */
export function divider({ x, tops, bar }: Frame, parts: readonly Part[]): Mark[] {
  const [first, second] = parts;
  if (first?.id !== 'programme' || second?.id !== 'realignment') return [];
  const d = `M${Math.round(x(first.to))} ${tops[0]}v${bar}`;
  return [{ key: 'divider', tag: 'path', attrs: { d, stroke: 'paper' } }];
}

/** The parts that have their names under the bar; the programme has it inside. */
const named = (parts: readonly Part[]): readonly Part[] =>
  parts.filter(({ id }) => id !== 'programme');

/** The middle of the line under all names. */
export const foot = (frame: Frame, parts: readonly Part[]): number =>
  line(frame, named(parts).length) - 4;

/** Thin lines from the small parts down to their names, each a line lower than the one before. */
export function partLeaders(frame: Frame, parts: readonly Part[]): Mark[] {
  const edge = frame.tops[0] + frame.bar;
  return named(parts).map((part, i) => {
    const at = middle(frame, part);
    const y = line(frame, i) - 4;
    return leader(`${part.id}-leader`, [at, edge], [at, y], [at - 6, y]);
  });
}

/** The names and amounts of all parts; the largest inside the bar. */
export function partWords(frame: Frame, parts: readonly Part[], words: Words): Mark[] {
  const { left, tops, bar, text } = frame;
  const below = named(parts);
  return parts.map((part) => {
    const name = `${words.labels.parts[part.id]} ${words.number(part.printed, 1)}`;
    if (part.id === 'programme') {
      const base = tops[0] + bar / 2 + 4.5;
      return label('programme-name', name, left + 12, base, {
        ink: 'paper',
        weight: 600,
        size: text,
      });
    }
    const x = middle(frame, part);
    const y = line(frame, below.indexOf(part));
    // With little before it a part has no room for its name on its left.
    const style =
      x - left > textWidth(name, text) + 10 ? { x: x - 10, anchor: 'end' as const } : { x: x + 8 };
    return label(`${part.id}-name`, name, style.x, y, { ...style, size: text });
  });
}
