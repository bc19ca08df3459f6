import { scaleTime } from 'd3';
import type { Edition } from '../../editions/edition.ts';
import type { Mark } from '../../scene/mark.ts';
import { wrapText } from '../../scene/text.ts';
import type { LayoutName } from '../contract.ts';
import { label, labelLines } from '../marks/label.ts';
import { statusFills, statusTile, type Status } from '../marks/status.ts';
import { stroke } from '../marks/stroke.ts';
import type { Chains } from './data.ts';
import { PROJECTS, type Project } from './projects.ts';

const FRAMES = {
  narrow: { top: 42, pitch: 68, from: 40, to: 348, r: 9, axis: 14 },
  wide: { top: 104, pitch: 112, from: 246, to: 742, r: 17, axis: 30 },
} as const;

/** Month of an ISO date, as a time. */
const timeOf = (month: string): Date => new Date(`${month}-15T00:00:00Z`);

function statusOf(data: Chains, { topic }: Project): Status {
  return (data.facts.get(topic)?.status ?? 'unknown') as Status;
}

/** Four projects as tracks through time, each with its status in the tracker. */
export function missiles(data: Chains, layout: LayoutName, edition: Edition): Mark[] {
  const f = FRAMES[layout];
  const wide = layout === 'wide';
  const scale = scaleTime([Date.UTC(2023, 10, 1), Date.UTC(2026, 11, 31)], [f.from, f.to]);
  const at = (month: string): number => Math.round(scale(timeOf(month)));
  const lanes = PROJECTS.map((_, i) => f.top + i * f.pitch + (wide ? 0 : 20));
  const reach = wide ? 12 : 8;
  const years = [2024, 2025, 2026].flatMap((year) => {
    const x = Math.round(scale(Date.UTC(year, 0, 1)));
    const d = lanes.map((y) => `M${x} ${y - reach}V${y + reach}`).join('');
    return [
      stroke(`year-${year}`, d, 'line'),
      label(`year-${year}-text`, String(year), x, f.axis, {
        ink: 'muted',
        size: wide ? 15 : 13,
        anchor: 'middle',
      }),
    ];
  });
  const rows = PROJECTS.map((project, i): Mark => {
    const y = lanes[i] ?? 0;
    const first = project.steps[0]?.date ?? '';
    const last = project.steps.at(-1)?.date ?? '';
    const status = statusOf(data, project);
    const key = project.topic;
    const tile = wide ? { x: 18, y } : { x: 11, y: y - 2 };
    const head = wide
      ? [
          ...labelLines(`${key}-name`, wrapText(project.name, 150, 16, 'sans-bold'), 46, y - 2, {
            size: 16,
            weight: 600,
          }),
        ]
      : [
          label(`${key}-name`, project.name, 0, y - 22, { weight: 600 }),
          label(`${key}-status`, status, 360, y - 22, { anchor: 'end', ink: 'muted' }),
          label(`${key}-brief`, project.brief, f.from, y + 22),
        ];
    return {
      key,
      tag: 'g',
      attrs: {},
      label: project.name,
      rows: [key],
      children: [
        statusTile(`${key}-mark`, status, tile, f.r),
        stroke(`${key}-track`, `M${at(first)} ${y}H${at(last)}`, 'ink', 2.5),
        ...project.steps.map(({ date, ahead }, k): Mark => ({
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
        ...(wide ? wideSteps(project, y, at, edition, status) : []),
      ],
    };
  });
  return [statusFills, { key: 'years', tag: 'g', attrs: {}, children: years }, ...rows];
}

function wideSteps(
  { topic, steps, name }: Project,
  y: number,
  at: (month: string) => number,
  edition: Edition,
  status: Status,
): Mark[] {
  const nameLines = wrapText(name, 150, 16, 'sans-bold').length;
  return [
    label(`${topic}-status`, status, 46, y + nameLines * 20 - 1, { size: 15, ink: 'muted' }),
    ...steps.flatMap(({ date, words }, k) => {
      const x = at(date);
      const anchor = x > 660 ? ('end' as const) : ('start' as const);
      const left = anchor === 'end' ? x + 8 : x - 6;
      const above = k > 0 && x - at(steps[k - 1]?.date ?? date) < 170 && k === steps.length - 1;
      const month = edition.date(date).replace(/ \d{4}$/, '');
      const lines = [...words];
      return above
        ? labelLines(
            `${topic}-${k}`,
            [`${month}: ${lines[0] ?? ''}`, ...lines.slice(1)],
            left,
            y - 30,
            { size: 14, anchor },
          )
        : labelLines(`${topic}-${k}`, [month, ...lines], left, y + 25, { size: 14, anchor });
    }),
  ];
}
