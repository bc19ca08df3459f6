import { scaleTime } from 'd3';
import type { Mark } from '../../../scene/mark.ts';
import { linesOf } from '../../../scene/text.ts';
import type { LayoutName } from '../../contract.ts';
import { label, labelLines } from '../../marks/label.ts';
import { statusFills, statusTile } from '../../marks/status.ts';
import { stroke } from '../../marks/stroke.ts';
import type { Chains, Project } from '../data.ts';
import { MISSILES } from '../layout.ts';
import type { Words } from '../words.ts';

/** The middle of the month of a date: steps are drawn by the month. */
const timeOf = (date: string): Date => new Date(`${date.slice(0, 7)}-15T00:00:00Z`);

/** Four projects as tracks through time, each with its status in the tracker. */
export function missiles(data: Chains, layout: LayoutName, words: Words): Mark[] {
  const f = MISSILES[layout];
  const wide = layout === 'wide';
  const scale = scaleTime([Date.UTC(2023, 10, 1), Date.UTC(2026, 11, 31)], [f.from, f.to]);
  const at = (date: string): number => Math.round(scale(timeOf(date)));
  const lane = (i: number): number => f.top + i * f.pitch + (wide ? 0 : 20);
  const reach = wide ? 12 : 8;
  const years = [2024, 2025, 2026].flatMap((year) => {
    const x = Math.round(scale(Date.UTC(year, 0, 1)));
    const d = data.projects.map((_, i) => `M${x} ${lane(i) - reach}V${lane(i) + reach}`).join('');
    return [
      stroke(`year-${year}`, d, 'line'),
      label(`year-${year}-text`, words.date(String(year)), x, f.axis, {
        ink: 'muted',
        size: wide ? 15 : 14,
        anchor: 'middle',
      }),
    ];
  });
  const rows = data.projects.map((project, i): Mark => {
    const y = lane(i);
    const { topic: key, status, steps } = project;
    const { name, brief } = words.labels.missiles.projects[key];
    const places = steps.map(({ date }) => at(date));
    const tile = wide ? { x: 18, y } : { x: 11, y: y - 2 };
    const head = wide
      ? [
          ...labelLines(
            `${key}-name`,
            linesOf(words.breaks(name), 150, 16, 'sans-bold'),
            46,
            y - 2,
            {
              size: 16,
              weight: 600,
            },
          ),
        ]
      : [
          label(`${key}-name`, name, 0, y - 22, { weight: 600 }),
          label(`${key}-status`, words.labels.statuses[status], 360, y - 22, {
            anchor: 'end',
            ink: 'muted',
          }),
          label(`${key}-brief`, brief, f.from, y + 22),
        ];
    return {
      key,
      tag: 'g',
      attrs: {},
      label: name,
      rows: [key],
      children: [
        statusTile(`${key}-mark`, status, tile, f.r),
        stroke(`${key}-track`, `M${Math.min(...places)} ${y}H${Math.max(...places)}`, 'ink', 2.5),
        ...steps.map(({ date, ahead }, k): Mark => ({
          key: `${key}-step-${k}`,
          tag: 'circle',
          attrs: {
            cx: at(date),
            cy: y,
            r: wide ? 6 : 5,
            fill: ahead ? 'paper' : 'ink',
            stroke: 'ink',
            'stroke-width': 2,
          },
        })),
        ...head,
        ...(wide ? wideSteps(project, y, at, words) : []),
      ],
    };
  });
  return [statusFills, { key: 'years', tag: 'g', attrs: {}, children: years }, ...rows];
}

function wideSteps(
  { topic, status, steps }: Project,
  y: number,
  at: (date: string) => number,
  words: Words,
): Mark[] {
  const { projects, month: monthOf, dated } = words.labels.missiles;
  const { name, steps: told } = projects[topic];
  const says = words.labels.statuses[status];
  const nameLines = linesOf(words.breaks(name), 150, 16, 'sans-bold').length;
  return [
    label(`${topic}-status`, says, 46, y + nameLines * 20 - 1, { size: 15, ink: 'muted' }),
    ...steps.flatMap(({ date }, k) => {
      const x = at(date);
      const anchor = x > 660 ? ('end' as const) : ('start' as const);
      const left = anchor === 'end' ? x + 8 : x - 6;
      const before = steps[k - 1];
      const isLast = k === steps.length - 1;
      const above = before !== undefined && x - at(before.date) < 170 && isLast;
      const month = monthOf(date, words);
      const lines = told[k];
      if (!lines) throw new Error(`command-chains: no words for step ${k + 1} of ${topic}`);
      const [first, ...more] = lines;
      return above
        ? labelLines(`${topic}-${k}`, [dated(month, first), ...more], left, y - 30, {
            size: 14,
            anchor,
          })
        : labelLines(`${topic}-${k}`, [month, ...lines], left, y + 25, { size: 14, anchor });
    }),
  ];
}
