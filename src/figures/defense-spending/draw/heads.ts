import type { Mark } from '../../../scene/mark.ts';
import { textWidth } from '../../../scene/text.ts';
import { label } from '../../marks/label.ts';
import type { Frame } from '../layout.ts';

interface Entry {
  readonly key: string;
  readonly text: string;
  readonly line: Mark['attrs'];
}

const SWATCH = 18;

/** The two counts of the lower panel, named beside its title in the strokes they are drawn with. */
function counts(frame: Frame): Entry[] {
  const { base } = frame.axes;
  const isWide = frame.layout === 'wide';
  const entries: Entry[] = [
    {
      key: 'official',
      text: isWide ? `official, ${base}` : 'official',
      line: { stroke: 'jp', 'stroke-width': 2.5 },
    },
    {
      key: 'by-sipri',
      text: isWide ? 'SIPRI, of GDP' : 'SIPRI',
      line: { stroke: 'partner', 'stroke-width': 1.5 },
    },
  ];
  return frame.axes.ratio[0] > 0 ? entries.slice(0, 1) : entries;
}

/** What each panel shows, over its upper left corner. */
export function heads(frame: Frame): Mark {
  const { yenPanel, ratioPanel, layout } = frame;
  const isWide = layout === 'wide';
  const left = isWide ? 8 : 6;
  const lift = isWide ? 15 : 10;
  const yenTitle = isWide ? 'Initial defence budget, trillion yen' : 'Initial budget, trillion yen';
  const title = 'Share of the economy, %';
  const y = ratioPanel.top - lift;
  let x = left + textWidth(title, 13, 'sans-bold') + (isWide ? 22 : 12);
  const legend = counts(frame).flatMap(({ key, text, line }): Mark[] => {
    const at = Math.round(x);
    x = at + SWATCH + 6 + textWidth(text, 13) + (isWide ? 20 : 10);
    return [
      { key: `${key}-line`, tag: 'path', attrs: { d: `M${at} ${y - 4.5}h${SWATCH}`, ...line } },
      label(`${key}-text`, text, at + SWATCH + 6, y, { ink: 'muted' }),
    ];
  });
  const yenY = yenPanel.top - lift;
  const afterYen = left + textWidth(yenTitle, 13, 'sans-bold') + 12;
  return {
    key: 'heads',
    tag: 'g',
    attrs: {},
    children: [
      label('yen-title', yenTitle, left, yenY, { weight: 600 }),
      label('yen-more', isWide ? 'by fiscal year, from April' : 'by fiscal year', afterYen, yenY, {
        ink: 'muted',
      }),
      label('ratio-title', title, left, y, { weight: 600 }),
      ...legend,
    ],
  };
}
