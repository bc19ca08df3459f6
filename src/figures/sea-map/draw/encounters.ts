import type { Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { note } from '../../marks/note.ts';
import type { SeaMap } from '../data.ts';
import type { Encounter } from '../data/encounters.ts';
import type { Words } from '../words.ts';

/** Where the notes stand: first baseline, how far apart, which side of their stem. */
export const SPOT = {
  narrow: { stem: 17, top: 26, gap: 76, anchor: 'start', size: 14, width: 128 },
  wide: { stem: 216, top: 356, gap: 76, anchor: 'end', size: 14, width: 190 },
} as const;

/** What happened, in a line. */
function tell(
  encounter: Encounter,
  first: boolean,
  layout: LayoutName,
  { labels, count }: Words,
): string {
  const { hit, again } = labels.shoal;
  const hurt = count(encounter.hurt ?? 0);
  return first ? hit[layout](hurt) : again(hurt);
}

/** The two encounters, told beside a stem. */
export function encounters(data: SeaMap, layout: LayoutName, words: Words): Mark[] {
  const { stem, top, gap, anchor, size, width } = SPOT[layout];
  return data.encounters.cannon.map((event, i) => {
    const y = top + i * gap;
    const style = { size, anchor } as const;
    return {
      key: event.id,
      tag: 'g',
      attrs: {},
      label: `${words.date(event.date)}: ${event.title}`,
      rows: [event.id],
      children: [
        {
          key: `${event.id}-dot`,
          tag: 'circle',
          attrs: { cx: stem, cy: y - 5, r: 5.5, fill: 'gold', stroke: 'sea', 'stroke-width': 2 },
        },
        ...note(
          event.id,
          [
            { text: words.date(event.date), style: { ...style, weight: 600 } },
            { text: tell(event, i === 0, layout, words), style },
          ],
          anchor === 'end' ? stem - 14 : stem + 14,
          y,
          width,
          words,
        ),
      ],
    };
  });
}
