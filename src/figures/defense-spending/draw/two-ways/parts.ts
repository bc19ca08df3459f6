import type { Mark } from '../../../../scene/mark.ts';
import { label } from '../../../marks/label.ts';
import { leader } from '../../../marks/leader.ts';
import { boxPath } from '../columns.ts';
import type { Part } from '../../data/ways.ts';
import type { Words } from '../../words.ts';
import type { Frame } from '../../layout/two-ways.ts';

const middle = ({ x }: Frame, part: Part): number => Math.round(x((part.from + part.to) / 2));
const line = ({ isWide, tops, bar, step }: Frame, i: number): number =>
  tops[0] + bar + (isWide ? 26 : 18) + i * step;

/** What comes on top of the ministry's own budget. */
export function extraParts(frame: Frame, parts: readonly Part[], { labels }: Words): Mark[] {
  const { x, tops, bar } = frame;
  return parts
    .filter(({ id }) => id !== 'programme' && id !== 'realignment')
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

/** A line of paper between the programme and the costs of moving bases. */
export function divider({ x, tops, bar }: Frame, parts: readonly Part[]): Mark {
  const at = Math.round(x(parts[0]?.to ?? 0));
  return { key: 'divider', tag: 'path', attrs: { d: `M${at} ${tops[0]}v${bar}`, stroke: 'paper' } };
}

/** Thin lines from the small parts down to their names, each a line lower than the one before. */
export function partLeaders(frame: Frame, parts: readonly Part[]): Mark[] {
  const foot = frame.tops[0] + frame.bar;
  return parts.slice(1).map((part, i) => {
    const at = middle(frame, part);
    const y = line(frame, i) - 4;
    return leader(`${part.id}-leader`, [at, foot], [at, y], [at - 6, y]);
  });
}

/** The names and amounts of all parts; the largest inside the bar. */
export function partWords(frame: Frame, parts: readonly Part[], words: Words): Mark[] {
  const { left, tops, bar, text } = frame;
  return parts.map((part, i) => {
    const name = `${words.labels.parts[part.id]} ${words.number(part.printed, 1)}`;
    if (i === 0) {
      const base = tops[0] + bar / 2 + 4.5;
      return label('programme-name', name, left + 12, base, {
        ink: 'paper',
        weight: 600,
        size: text,
      });
    }
    const x = middle(frame, part) - 10;
    return label(`${part.id}-name`, name, x, line(frame, i - 1), { anchor: 'end', size: text });
  });
}
