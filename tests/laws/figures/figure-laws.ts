import { describe, expect, test } from 'vitest';
import { loadTables } from '../../../src/data/tables.ts';
import type { Edition } from '../../../src/editions/edition.ts';
import { en } from '../../../src/editions/en.ts';
import type { Figure, LayoutName } from '../../../src/figures/contract.ts';
import type { Mark, Scene } from '../../../src/scene/mark.ts';
import { renderSvg } from '../../../src/scene/svg.ts';
import { prepared } from '../../../src/view/prepared.ts';
import { collisions, textBoxes } from './text-boxes.ts';
import { told, worded } from '../../../src/figures/worded.ts';

/** Where a sentence got nothing for a name or a number, or a plural for one. */
const GAP =
  /undefined|NaN|\s{2}|[:;,]\s*[.;,]|\b[Oo]ne (?:ties|rows|pairs|groups|agreements|tiles|topics|projects|polls)\b/;

const layouts: readonly LayoutName[] = ['narrow', 'wide'];

/** Attributes that change at once and need not be there in every state. */
const AT_ONCE = new Set(['fill', 'stroke', 'clip-path', 'font-weight', 'text-anchor']);

/** Marks by their path of keys: what the browser matches when it patches one state into another. */
function paths(scene: Scene): Map<string, Mark> {
  const found = new Map<string, Mark>();
  const visit = (mark: Mark, up: string): void => {
    const path = `${up}/${mark.key}`;
    found.set(path, mark);
    mark.children?.forEach((child) => visit(child, path));
  };
  scene.marks.forEach((mark) => visit(mark, ''));
  return found;
}

const shape = (mark: Mark): string =>
  [
    mark.tag,
    String(mark.attrs.d ?? '').replace(/[^a-z]/gi, ''),
    ...Object.keys(mark.attrs)
      .filter((name) => mark.attrs[name] !== undefined && !AT_ONCE.has(name))
      .sort(),
  ].join(' ');

/** Where `from` and `to` share a mark that could not move from one to the other. */
function jumps(from: Scene, to: Scene): string[] {
  const old = paths(from);
  return [...paths(to)].flatMap(([path, mark]) => {
    const before = old.get(path);
    return before && shape(before) !== shape(mark)
      ? [`${path}: ${shape(before)} → ${shape(mark)}`]
      : [];
  });
}

/** Texts of a picture that are too small, outside it, or upon one another. */
export function misfits(scene: Scene): string[] {
  const boxes = textBoxes(scene);
  return [
    ...boxes.filter(({ size }) => size < 14).map(({ text }) => `"${text}" is too small`),
    ...boxes
      .filter(
        ({ left, right, top, bottom }) =>
          Math.min(left, top) < -1 || right > scene.width + 1 || bottom > scene.height + 1,
      )
      .map(({ text }) => `"${text}" leaves the picture`),
    ...collisions(boxes),
  ];
}

/** What the pictures of a figure keep in every edition, view and layout. */
export function drawsWell(figure: Figure, edition: Edition): void {
  const { draw, text, views } = prepared(figure.id, edition);
  const pictures = views.flatMap((view) => layouts.map((layout) => ({ view, layout })));

  describe.each(pictures)('$view, $layout', ({ view, layout }) => {
    const scene = draw(view, layout);
    test('draws with unique keys and finite numbers in its size', () => {
      const svg = renderSvg(scene, { scope: 'p', label: 'l', inks: 'page' });
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      expect({ width: scene.width, height: scene.height }).toEqual(figure.sizes[layout]);
    });
    test('points to rows of its tables only', () => {
      const ids = new Set(text.tables.flatMap(({ rows }) => rows.map(({ id }) => id)));
      const asked = [...paths(scene).values()].flatMap(({ rows }) => rows ?? []);
      expect(asked.filter((id) => !ids.has(id))).toEqual([]);
    });
  });

  test.each(layouts)('moves marks that stay from view to view, %s', (layout) => {
    const scenes = views.map((view) => draw(view, layout));
    const found = scenes.flatMap((from) => scenes.flatMap((to) => jumps(from, to)));
    expect(found).toEqual([]);
  });
}

/** The laws that every figure keeps, in every view and both layouts. */
export function keepsTheLaws(figure: Figure): void {
  const { draw, text, values, views, words } = prepared(figure.id, en);
  drawsWell(figure, en);

  test.each(views.flatMap((view) => layouts.map((layout) => ({ view, layout }))))(
    'has text of at least 14 px, inside the picture, none upon another: $view, $layout',
    ({ view, layout }) => {
      expect(misfits(draw(view, layout))).toEqual([]);
    },
  );

  test('has words for each view and no other', () => {
    expect(Object.keys(text.views).toSorted()).toEqual([...views].toSorted());
    for (const { name, takeaway, description } of views.map(words)) {
      expect(name.length).toBeGreaterThan(0);
      expect(takeaway.length, takeaway).toBeLessThanOrEqual(100);
      expect(takeaway, 'a headline has no full stop').not.toMatch(/\.$/);
      expect(description.length, description).toBeGreaterThan(40);
      expect(takeaway + description).not.toMatch(GAP);
    }
  });

  test('has no sentence with a gap where a word should be', () => {
    expect(text.caption).not.toMatch(GAP);
    for (const { rule } of Object.values(values)) expect(rule).not.toMatch(GAP);
    for (const { caption } of text.tables) expect(caption).not.toMatch(GAP);
  });

  test('names each view once, in letters for an address', () => {
    expect(new Set(views).size).toBe(views.length);
    expect(views.filter((view) => !/^[a-z0-9-]+$/.test(view))).toEqual([]);
  });

  test('has unique row ids, a cell for each column, one in the first, and sources', () => {
    const rows = text.tables.flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(new Set(rows).size).toBe(rows.length);
    for (const table of text.tables) {
      const [head] = table.columns;
      const keys = table.columns.map(({ key }) => key).toSorted();
      for (const row of table.rows) {
        expect(row.cells[head?.key ?? ''], row.id).toBeTruthy();
        expect(Object.keys(row.cells).toSorted(), row.id).toEqual(keys);
      }
    }
    expect(text.sources.length).toBeGreaterThan(0);
  });

  test('cites rows of its tables only', () => {
    const ids = new Set(text.tables.flatMap(({ rows }) => rows.map(({ id }) => id)));
    const cited = Object.keys(figure.cite(loadTables(), told(figure, en)).rows);
    expect(cited.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('gives values without holes', () => {
    for (const [id, { text: shown, rule }] of Object.entries(values)) {
      expect(shown, id).toMatch(/\S/);
      expect(shown + rule, id).not.toMatch(/undefined|NaN/);
    }
  });

  test('has series and states that are plain data, and draws the same from a copy of them', () => {
    const series = figure.prepare(loadTables());
    const copy: unknown = JSON.parse(JSON.stringify(series));
    expect(copy).toEqual(series);
    for (const { state } of figure.views) {
      const same: unknown = JSON.parse(JSON.stringify(state));
      expect(same).toEqual(state);
      for (const layout of layouts) {
        expect(figure.draw(copy, same, layout, worded(figure, en))).toEqual(
          figure.draw(series, state, layout, worded(figure, en)),
        );
      }
    }
  });
}
