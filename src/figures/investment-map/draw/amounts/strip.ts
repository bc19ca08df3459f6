import type { Edition } from '../../../../editions/edition.ts';
import type { Mark } from '../../../../scene/mark.ts';
import type { LayoutName } from '../../../contract.ts';
import { label, labelLines } from '../../../marks/label.ts';
import { billionOf, TO_JAPAN, type ProjectMap } from '../../data.ts';
import { legend, type LegendFrame, type Sign } from '../legend.ts';
import { coins } from './coins.ts';

const LOOKS: readonly Sign[] = [
  { look: 'solid', text: 'in the fact sheet' },
  { look: 'pale', text: 'other factory or expansion' },
  { look: 'takeover', text: 'takeover or stake' },
  { look: 'hollow', text: 'no amount' },
  { look: 'pale', text: 'only the state known', somewhere: true },
];

const SHORT: readonly Sign[] = [
  { look: 'solid', text: 'in the fact sheet' },
  { look: 'pale', text: 'other factory' },
  { look: 'takeover', text: 'takeover' },
];

const LEGEND: Readonly<Record<LayoutName, LegendFrame>> = {
  wide: { x: 9, y: 14, right: 760, r: 6, gap: 14 },
  narrow: { x: 8, y: 222, right: 360, r: 5, gap: 10 },
};

const NAMES: Readonly<Record<string, string>> = {
  P020: 'Toyota',
  P026: 'Hitachi',
  P031: 'Takeda',
  P041: 'Nippon Steel',
};

const JAPAN_NAMES = { K019: 'Amazon', K021: 'Microsoft', K022: 'Google' } as const;

/** What stands around the map of amounts: the key, money to Japan, and what has no place. */
export function stripMarks(data: ProjectMap, layout: LayoutName, edition: Edition): Mark[] {
  const wide = layout === 'wide';
  const japan = TO_JAPAN.map((id) => {
    const name = JAPAN_NAMES[id];
    return { key: `japan-${name}`, name, billion: billionOf(data, id), row: id };
  });
  const afar = data.nationwide
    .map(({ id, company, billion }) => ({
      key: `afar-${id}`,
      name: NAMES[id] ?? company,
      billion,
      row: id,
    }))
    .sort((a, b) => b.billion - a.billion);
  const lines = afar.slice(0, 3).map(({ name, billion }) => `${name} ${edition.number(billion)}`);
  const y = wide ? 551 : 266;
  return [
    ...legend('looks', layout === 'wide' ? LOOKS : SHORT, LEGEND[layout]),
    label('japan-title', wide ? 'In the fact sheet, to Japan' : 'To Japan', 4, wide ? 504 : 246, {
      weight: 600,
      ink: 'us',
    }),
    ...coins(japan, 4, y, 'us', layout, edition),
    ...(wide
      ? [
          label('afar-title', 'No single place, billion dollars', 306, 504, { weight: 600 }),
          ...coins(afar, 306, y, 'pale', layout, edition),
          ...labelLines(
            'apart',
            [
              'Not drawn:',
              `the ${edition.number(data.pledge)} bn`,
              'promised in 2025,',
              'mostly loans',
            ],
            650,
            536,
            { ink: 'muted' },
          ),
        ]
      : labelLines('afar-title', ['No single place', ...lines], 258, 246)),
  ];
}
