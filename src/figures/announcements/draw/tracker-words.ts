import type { Attrs, Mark } from '../../../scene/mark.ts';
import { textWidth, linesOf } from '../../../scene/text.ts';
import type { LayoutName } from '../../contract.ts';
import { labelLines } from '../../marks/label.ts';
import type { Announcements } from '../data.ts';
import { topicOf, type Status, type Topic } from '../data/topics.ts';
import type { Band } from '../layout/bands.ts';
import { topicName, type Words } from '../words.ts';
import type { Aside } from './lights.ts';
import { footer } from './tracker-footer.ts';

/** Names of topics in rows, those of the first status plainly, others after their status. */
function rows(topics: readonly Topic[], statuses: readonly Status[], words: Words): string[] {
  const { statuses: says, tracker } = words.labels;
  return statuses.flatMap((status, i) => {
    const names = topics
      .filter((topic) => topic.status === status)
      .map(({ id }) => topicName(words, id));
    return names.length === 0 ? [] : [tracker.row(names, i === 0 ? undefined : says[status])];
  });
}

interface Block {
  readonly lines: readonly string[];
  /** First baseline. */
  readonly y: number;
}

/** Blocks of 14 px lines centred on their bands, pushed down where they would touch. */
function blocksOf(texts: readonly (readonly string[])[], middles: readonly number[]): Block[] {
  let free = 12;
  return texts.map((lines, i) => {
    const y = Math.max(free, (middles[i] ?? 0) + 4.5 - ((lines.length - 1) * 17.5) / 2);
    if (lines.length > 0) free = y + lines.length * 17.5 + 3;
    return { lines, y };
  });
}

function wideNames(bands: readonly Band[], statuses: readonly Status[], words: Words): Mark[] {
  const texts = bands.map((band) =>
    rows(band.topics, statuses, words).flatMap((text) => linesOf(words.breaks(text), 214, 14)),
  );
  return blocksOf(
    texts,
    bands.map(({ y }) => y),
  ).flatMap(({ lines, y }, i) => {
    const band = bands[i];
    if (!band || lines.length === 0) return [];
    const d = `M${Math.round(band.end) + 8} ${band.y}H538`;
    const leader: Mark = { key: `names-${i}-leader`, tag: 'path', attrs: { d, stroke: 'faint' } };
    return [...(band.end < 530 ? [leader] : []), ...labelLines(`names-${i}`, lines, 546, y)];
  });
}

/** One name that fits beside each band, and how many more there are. */
function narrowNames(bands: readonly Band[], statuses: readonly Status[], words: Words): Mark[] {
  return bands.flatMap((band, i) => {
    const lit = band.topics.filter((topic) => statuses.includes(topic.status));
    const names = lit.map(({ id }) => topicName(words, id));
    const x = Math.max(232, Math.ceil(band.end) + 6);
    const name = names.find((text) => textWidth(text, 14) <= 360 - x);
    const more =
      names.length > 1 ? [words.labels.tracker.more(words.number(names.length - 1))] : [];
    return name === undefined
      ? []
      : labelLines(`names-${i}`, [name, ...more], x, band.y + (more.length > 0 ? -3 : 5));
  });
}

/** A ring around the tiles of a band that came to a stop, where there are several. */
function ring(band: Band, data: Announcements, layout: LayoutName): Mark[] {
  const r = layout === 'wide' ? 14 : 7;
  const stopped = band.tiles.filter(({ id }) => {
    const status = topicOf(data, id)?.status;
    return status === 'stalled' || status === 'dropped';
  });
  if (stopped.length < 3) return [];
  const xs = stopped.map(({ position }) => position.x);
  const [left, width] = [Math.min(...xs) - r - 3, Math.max(...xs) - Math.min(...xs) + 2 * r + 6];
  const height = r * 3.5 + 8;
  const line: Attrs = { fill: 'none', stroke: 'gold', 'stroke-width': 2, 'pointer-events': 'none' };
  const box = { x: left, y: band.y - height / 2, width, height, rx: r };
  return [{ key: 'ring', tag: 'rect', attrs: { ...box, ...line } }];
}

/** Names beside the bands of what is lit; below, how many topics that are. */
export const litWords: Aside = ({ bands, lit }, data, layout, words) => {
  const n = data.topics.filter((topic) => lit.includes(topic.status)).length;
  const of = words.labels.tracker.lit(lit, layout);
  const names = layout === 'wide' ? wideNames(bands, lit, words) : narrowNames(bands, lit, words);
  const rings = lit.includes('stalled') ? bands.flatMap((band) => ring(band, data, layout)) : [];
  return [...rings, ...names, ...footer(n, of, layout, words)];
};
