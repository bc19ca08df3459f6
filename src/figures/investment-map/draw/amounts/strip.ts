import type { Mark } from '../../../../scene/mark.ts';
import type { LayoutName } from '../../../contract.ts';
import { label, labelLines } from '../../../marks/label.ts';
import { billionOf, TO_JAPAN, type ProjectMap, type ToJapan } from '../../data.ts';
import type { Words } from '../../words.ts';
import { legend, type LegendFrame, type Sign } from '../legend.ts';
import { coins } from './coins.ts';

const LEGEND: Readonly<Record<LayoutName, LegendFrame>> = {
  wide: { x: 9, y: 14, right: 760, r: 6, gap: 14 },
  narrow: { x: 8, y: 236, right: 360, r: 5, gap: 10 },
};

/** Keys of the marks of deals with Japan, the same in every language. */
const KEYS: Readonly<Record<ToJapan, string>> = {
  K019: 'japan-Amazon',
  K021: 'japan-Microsoft',
  K022: 'japan-Google',
};

function signs(layout: LayoutName, { labels }: Words): Sign[] {
  const { solid, pale, takeover, hollow, somewhere } = labels.amounts.looks;
  return [
    { look: 'solid', text: solid[layout] },
    { look: 'pale', text: pale[layout] },
    { look: 'takeover', text: takeover[layout] },
    ...(layout === 'wide'
      ? ([
          { look: 'hollow', text: hollow },
          { look: 'pale', text: somewhere, somewhere: true },
        ] as const)
      : []),
  ];
}

/** The name of a programme without a place. Throws where it has none. */
function afarName(id: string, { labels }: Words): string {
  const name = labels.amounts.afar[id];
  if (name === undefined)
    throw new Error(`no label for the programme ${id}: add it to words/<lang>/labels/amounts.ts`);
  return name;
}

/** What stands around the map of amounts: the key, money to Japan, and what has no place. */
export function stripMarks(data: ProjectMap, layout: LayoutName, words: Words): Mark[] {
  const wide = layout === 'wide';
  const told = words.labels.amounts;
  const japan = TO_JAPAN.map((id) => ({
    key: KEYS[id],
    name: told.japan[id],
    billion: billionOf(data, id),
    row: id,
  }));
  const afar = data.nationwide
    .map(({ id, billion }) => ({
      key: `afar-${id}`,
      name: afarName(id, words),
      billion,
      row: id,
    }))
    .sort((a, b) => b.billion - a.billion);
  const small = afar.filter(({ billion }) => billion >= 10);
  return [
    ...legend('looks', signs(layout, words), LEGEND[layout]),
    label('unit', told.unit, wide ? 756 : 4, wide ? 504 : 216, {
      ink: 'muted',
      ...(wide ? { anchor: 'end' as const } : {}),
    }),
    ...labelLines('japan-title', told.japanTitle[layout], 4, wide ? 504 : 259, {
      weight: 600,
      ink: 'us',
    }),
    ...coins(japan, { x: wide ? 4 : 76, y: wide ? 551 : 263, look: 'us' }, layout, words),
    ...labelLines('afar-title', told.afarTitle[layout], wide ? 306 : 4, wide ? 504 : 303, {
      weight: 600,
    }),
    ...(wide
      ? [
          ...coins(afar, { x: 306, y: 551, look: 'pale' }, layout, words),
          ...labelLines('apart', told.apart(words.number(data.pledge)), 644, 536, { ink: 'muted' }),
        ]
      : coins(small, { x: 76, y: 307, look: 'pale' }, layout, words)),
  ];
}
