import { describe, expect, test } from 'vitest';
import { loadTables } from '../../../src/data/tables.ts';
import { en } from '../../../src/editions/en.ts';
import type { LayoutName } from '../../../src/figures/contract.ts';
import { daysBetween, laneSteps, prepare, stepOf } from '../../../src/figures/access-track/data.ts';
import { accessTrack } from '../../../src/figures/access-track/index.ts';
import { axisOf, lanesOf, SIDES } from '../../../src/figures/access-track/layout.ts';
import type { Mark, Scene } from '../../../src/scene/mark.ts';
import { renderSvg } from '../../../src/scene/svg.ts';
import { textBoxes } from './text-boxes.ts';
import { viewOf } from '../../../src/figures/views.ts';
import { told, worded } from '../../../src/figures/worded.ts';
import { printedValues } from './printed.ts';

const data = prepare(loadTables());
const values = printedValues(told(accessTrack, en).values(data, en));
const layouts: LayoutName[] = ['narrow', 'wide'];
const pictures = accessTrack.views.flatMap(({ id, state }) =>
  layouts.map((layout) => ({ view: id, state, layout })),
);
const scene = (view: string, layout: LayoutName): Scene =>
  accessTrack.draw(data, viewOf(accessTrack, view).state, layout, worded(accessTrack, en));
const draw = (view: string, layout: LayoutName): readonly Mark[] => scene(view, layout).marks;

function find(marks: readonly Mark[], key: string): Mark | undefined {
  for (const mark of marks) {
    const found = mark.key === key ? mark : find(mark.children ?? [], key);
    if (found) return found;
  }
  return undefined;
}

const printed = (view: string, layout: LayoutName): string =>
  textBoxes(scene(view, layout))
    .map(({ text }) => text)
    .join(' ');

describe('access-track', () => {
  test('counts days from the summit of 10 April 2024', () => {
    expect(daysBetween('2024-04-10', '2024-04-11')).toBe(1);
    expect(values).toMatchObject({ 'days-to-signature': '89', 'days-to-force': '519' });
    expect(printed('signed', 'narrow')).toContain('89 days');
    expect(printed('signed', 'wide')).toContain('89 days');
    expect(printed('in-force', 'wide')).toContain('519 days');
  });

  test.each(pictures)(
    'puts every step on its lane at its day, $view $layout',
    ({ view, state, layout }) => {
      const axis = axisOf(state, layout);
      const marks = draw(view, layout);
      const [left, right] = SIDES[layout];
      for (const lane of lanesOf(state, layout)) {
        const steps = laneSteps(data, lane.name).filter(({ date }) => axis.holds(date));
        const places = steps.map(({ id }) => find(marks, `${id}-hit`)?.attrs);
        expect(places.map((attrs) => attrs?.cy)).toEqual(steps.map(() => lane.y));
        const xs = places.map((attrs) => Number(attrs?.cx));
        expect(xs).toEqual(steps.map(({ date }) => axis.x(date)));
        expect([...xs].sort((a, b) => a - b)).toEqual(xs);
        for (const x of xs) expect(x >= left && x <= right, lane.name).toBe(true);
      }
    },
  );

  test.each(pictures)('has the summit on the axis, $view $layout', ({ view, state, layout }) => {
    expect(axisOf(state, layout).holds(data.summit)).toBe(true);
    expect(printed(view, layout)).toContain('Summit, 10 April 2024');
  });

  test.each(layouts)(
    'tells what was sold from what was given in word, ink and direction, %s',
    (layout) => {
      expect(printed('radars', layout)).toContain('Air radars: sold');
      expect(printed('radars', layout)).toContain('Coastal radars: given');
      const marks = draw('radars', layout);
      const inks = ['sold-signed', 'given-signed'].map((key) => find(marks, key)?.attrs.stroke);
      expect(inks).toEqual(['partner', 'jp']);
      if (layout === 'wide') {
        expect(find(marks, 'sold-back')).toBeDefined();
        expect(find(marks, 'given-back')).toBeUndefined();
      }
    },
  );

  test('stacks one square for each radar, and leaves those not verified hollow', () => {
    const marks = draw('radars', 'wide');
    const squares = (id: string): number => {
      const rects = (find(marks, id)?.children ?? []).filter(({ tag }) => tag === 'rect');
      return new Set(rects.map(({ attrs }) => attrs.y)).size;
    };
    const four = ['air-first', 'air-mobile', 'air-rest'].map(squares);
    expect(four).toEqual([1, 1, 2]);
    expect(squares('coast-arrived')).toBe(stepOf(data, 'coast-arrived').units);
    expect(find(marks, 'air-rest-radar-1')?.attrs).toMatchObject({
      fill: 'paper',
      'stroke-dasharray': '3 2',
    });
    expect(data.steps.filter(({ certain }) => !certain).map(({ id }) => id)).toEqual(['air-rest']);
  });

  test.each(layouts)('draws the agreement firmer the further it got, %s', (layout) => {
    const marks = draw('in-force', layout);
    const widths = ['access-promised', 'access-signed', 'access-in-force'].map((key) =>
      Number(find(marks, key)?.attrs['stroke-width']),
    );
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
    expect(new Set(widths).size).toBe(3);
    expect(find(marks, 'supply-in-force')).toBeUndefined();
    expect(find(marks, 'information-signed')).toBeUndefined();
  });

  test.each(layouts)('stays small, %s', (layout) => {
    for (const { id } of accessTrack.views) {
      const svg = renderSvg(scene(id, layout), { scope: 'p', label: 'l', inks: 'page' });
      expect(svg.length, id).toBeLessThan(layout === 'wide' ? 11_000 : 9_000);
    }
  });
});
