import type { Mark } from '../../../scene/mark.ts';
import { textWidth } from '../../../scene/text.ts';
import { label } from '../../marks/label.ts';
import type { Frame } from '../layout.ts';
import type { Words } from '../words.ts';

interface Entry {
  readonly key: string;
  readonly text: string;
  readonly line: Mark['attrs'];
}

const SWATCH = 18;

/** The two counts of the lower panel, named beside its title in the strokes they are drawn with. */
function counts({ axes, layout }: Frame, { labels }: Words): Entry[] {
  const { official, sipri } = labels.overTime;
  const entries: Entry[] = [
    {
      key: 'official',
      text: official[layout](axes.base),
      line: { stroke: 'jp', 'stroke-width': 2.5 },
    },
    {
      key: 'by-sipri',
      text: sipri[layout],
      line: { stroke: 'partner', 'stroke-width': 1.5 },
    },
  ];
  return axes.ratio[0] > 0 ? entries.slice(0, 1) : entries;
}

/** What each panel shows, over its upper left corner. */
export function heads(frame: Frame, words: Words): Mark {
  const { yenPanel, ratioPanel, layout } = frame;
  const isWide = layout === 'wide';
  const left = isWide ? 8 : 6;
  const lift = isWide ? 15 : 10;
  const { overTime } = words.labels;
  const [yenTitle, title] = [overTime.yen[layout], overTime.ratio];
  const y = ratioPanel.top - lift;
  let x = left + textWidth(title, 14, 'sans-bold') + (isWide ? 22 : 12);
  const legend = counts(frame, words).flatMap(({ key, text, line }): Mark[] => {
    const at = Math.round(x);
    x = at + SWATCH + 6 + textWidth(text, 14) + (isWide ? 20 : 10);
    return [
      { key: `${key}-line`, tag: 'path', attrs: { d: `M${at} ${y - 4.5}h${SWATCH}`, ...line } },
      label(`${key}-text`, text, at + SWATCH + 6, y, { ink: 'muted' }),
    ];
  });
  const yenY = yenPanel.top - lift;
  const afterYen = left + textWidth(yenTitle, 14, 'sans-bold') + 12;
  return {
    key: 'heads',
    tag: 'g',
    attrs: {},
    children: [
      label('yen-title', yenTitle, left, yenY, { weight: 600 }),
      label('yen-more', overTime.yenMore[layout], afterYen, yenY, { ink: 'muted' }),
      label('ratio-title', title, left, y, { weight: 600 }),
      ...legend,
    ],
  };
}
