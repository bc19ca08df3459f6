import { describe, expect, test } from 'vitest';
import { loadTables } from '../../../src/data/tables.ts';
import { en } from '../../../src/editions/en.ts';
import { figures } from '../../../src/figures/catalogue.ts';
import type { Figure, LayoutName } from '../../../src/figures/contract.ts';
import type { Mark } from '../../../src/scene/mark.ts';
import { pseudoWorded } from '../editions/pseudo.ts';

const layouts: readonly LayoutName[] = ['narrow', 'wide'];

/** What a picture says: its texts, and the names of its marks. */
const saidBy = (marks: readonly Mark[]): string[] =>
  marks.flatMap(({ text, label, children }) => [
    ...(text === undefined ? [] : [text]),
    ...(label === undefined ? [] : [label]),
    ...saidBy(children ?? []),
  ]);

/** Words of a picture that neither its edition nor its data know. */
function strangers(figure: Figure, series: unknown): string[] {
  const data = JSON.stringify(series);
  const words = pseudoWorded(figure, en);
  const said = figure.views.flatMap(({ state }) =>
    layouts.flatMap((layout) => saidBy(figure.draw(series, state, layout, words).marks)),
  );
  return [...new Set(said)].filter((text) =>
    (text.match(/[A-Za-z]{2,}/g) ?? []).some((word) => !data.includes(word)),
  );
}

describe('the words of a picture come from its edition or its data', () => {
  test.each(figures)('$id', (figure) => {
    expect(strangers(figure, figure.prepare(loadTables()))).toEqual([]);
  });
});
