import { describe, expect, test, vi } from 'vitest';
import { loadTables } from '../../../src/data/tables.ts';
import type * as catalogue from '../../../src/figures/catalogue.ts';
import { figures } from '../../../src/figures/catalogue.ts';
import type { LayoutName } from '../../../src/figures/contract.ts';
import type { Mark } from '../../../src/scene/mark.ts';
import { prepared } from '../../../src/view/prepared.ts';
import { pseudo } from '../editions/pseudo.ts';
import { plainOf } from '../editions/pseudo-text.ts';
import { drawsWell, misfits } from './figure-laws.ts';

vi.mock('../../../src/figures/catalogue.ts', async (original) => {
  const { figures: all } = await original<typeof catalogue>();
  const { speaking } = await import('../editions/pseudo-telling.ts');
  return { figures: all.map(speaking) };
});

const layouts: readonly LayoutName[] = ['narrow', 'wide'];

/** What a picture says: its texts, and the names of its marks. */
const saidBy = (marks: readonly Mark[]): string[] =>
  marks.flatMap(({ text, label, children }) => [
    ...(text === undefined ? [] : [text]),
    ...(label === undefined ? [] : [label]),
    ...saidBy(children ?? []),
  ]);

/** Texts with English words in them that the data do not have. */
function strangers(said: readonly string[], data: unknown): string[] {
  const known = JSON.stringify(data);
  return [...new Set(said)].filter((text) =>
    (text.match(/[A-Za-z]{2,}/g) ?? []).some((word) => !known.includes(word)),
  );
}

describe.each(figures)('$id in another language', (figure) => {
  const { draw, text, values, views, judging } = prepared(figure.id, pseudo);
  const series = figure.prepare(loadTables());
  const pictures = views.flatMap((view) => layouts.map((layout) => ({ view, layout })));
  const { tables } = text;

  test('says in its pictures only what its words or its data have', () => {
    const said = pictures.flatMap(({ view, layout }) => saidBy(draw(view, layout).marks));
    expect(strangers(said, series)).toEqual([]);
  });

  test('says around them only what its words have', () => {
    const said = [
      text.title,
      text.caption,
      ...Object.values(text.views).flatMap((view) => [view.name, view.takeaway, view.description]),
      ...Object.values(values).flatMap((value) => [value.text, value.rule]),
      ...(judging?.answers ?? []),
      ...(judging?.cases ?? []).flatMap((one) => [
        one.name,
        one.promised,
        one.happened,
        one.answer,
        one.because,
      ]),
      ...tables.flatMap(({ caption, columns }) => [caption, ...columns.map(({ label }) => label)]),
      ...tables.flatMap(({ fields }) =>
        fields.flatMap(({ title, description, unit }) => [
          title ?? '',
          description ?? '',
          unit ?? '',
        ]),
      ),
    ];
    expect(strangers(said, [])).toEqual([]);
  });

  test('has rows whose cells are words of its own, dates or data', () => {
    for (const { rows } of tables)
      expect(
        strangers(
          rows.flatMap(({ cells }) => Object.values(cells)),
          series,
        ),
      ).toEqual([]);
  });

  drawsWell(figure, pseudo);

  test('has no other texts than the listed ones that do not fit', async () => {
    const found = pictures.flatMap(({ view, layout }) =>
      misfits(draw(view, layout)).map((misfit) => `${view}, ${layout}: ${plainOf(misfit)}`),
    );
    await expect([...found, ''].join('\n')).toMatchFileSnapshot(`misfits/${figure.id}.txt`);
  });
});
