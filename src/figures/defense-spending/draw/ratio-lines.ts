import type { Mark } from '../../../scene/mark.ts';
import { polyline } from '../../marks/polyline.ts';
import { isInSight, type Frame } from '../layout.ts';
import { isRated, type CalendarYear, type FiscalYear, type RatedYear } from '../data/years.ts';
import type { Words } from '../words.ts';
import { tenth } from '../../../scene/tenth.ts';

/** Years in a row with a printed ratio on one base; a missing year or the step from GNP to GDP ends a run. */
export function ratioRuns(years: readonly FiscalYear[]): RatedYear[][] {
  const runs: RatedYear[][] = [];
  for (const year of years.filter(isRated)) {
    if (year.isRatioDerived) continue;
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last?.year === year.year - 1 && last.ratioBase === year.ratioBase) run.push(year);
    else runs.push([year]);
  }
  return runs;
}

const sipriRun = (
  frame: Frame,
  key: string,
  years: readonly CalendarYear[],
  dash: string,
): Mark => ({
  key,
  tag: 'path',
  attrs: {
    d: polyline(years.map((y) => [frame.calendar(y.year), frame.ratio(y.share)])),
    'stroke-dasharray': dash,
  },
});

/** SIPRI's share of GDP; dashed while SIPRI estimates. */
export function sipriLine(frame: Frame, sipri: readonly CalendarYear[]): Mark {
  const estimates = sipri.filter((year) => year.isEstimate);
  const join = sipri.find((year) => !year.isEstimate);
  return {
    key: 'sipri',
    tag: 'g',
    attrs: { 'clip-path': '#in-ratio', fill: 'none', stroke: 'partner', 'stroke-width': 1.5 },
    children: [
      sipriRun(frame, 'sipri-estimate', join ? [...estimates, join] : estimates, '3 3'),
      sipriRun(
        frame,
        'sipri-reported',
        sipri.filter((year) => !year.isEstimate),
        'none',
      ),
    ],
  };
}

/** The official ratio: lines through years in a row. */
export function ratioLines(frame: Frame, years: readonly FiscalYear[]): Mark {
  return {
    key: 'ratio',
    tag: 'g',
    attrs: { 'clip-path': '#in-ratio', fill: 'none', stroke: 'jp', 'stroke-width': 2.5 },
    children: ratioRuns(years)
      .filter((run) => run.length > 1)
      .map((run) => ({
        key: `ratio-${run[0]?.year}`,
        tag: 'path' as const,
        attrs: {
          d: polyline(run.map((y) => [frame.fiscal(y.year), frame.ratio(y.ratio)])),
        },
      })),
  };
}

/** Dots on the official ratio; hollow where it is our own division. The stroke is not painted but hit. */
export function ratioDots(frame: Frame, years: readonly FiscalYear[], { labels }: Words): Mark {
  const alone = ratioRuns(years).flatMap((run) => (run.length === 1 ? run : []));
  const dotted = years
    .filter(isRated)
    .filter((y) => y.isRatioDerived || alone.includes(y) || frame.state.dots.includes(y.year));
  const radius = frame.layout === 'wide' ? 4 : 3.5;
  return {
    key: 'ratio-dots',
    tag: 'g',
    attrs: { 'clip-path': '#in-ratio', fill: 'jp', 'stroke-width': 14, 'pointer-events': 'all' },
    children: dotted.map((year) => ({
      key: `r${year.year}`,
      tag: 'circle' as const,
      attrs: {
        cx: tenth(frame.fiscal(year.year)),
        cy: tenth(frame.ratio(year.ratio)),
        r: radius,
        ...(year.isRatioDerived
          ? { fill: 'paper' as const, stroke: 'jp' as const, 'stroke-width': 1.5 }
          : {}),
      },
      ...(isInSight(frame, year.year + 0.75)
        ? { label: labels.overTime.dot(year.year), rows: [`fy${year.year}`] }
        : {}),
    })),
  };
}
