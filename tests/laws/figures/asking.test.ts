import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../../../src/editions/en.ts';
import { figures } from '../../../src/figures/catalogue.ts';
import type { Choice, Control } from '../../../src/figures/asking.ts';
import { HIDDEN } from '../../../src/figures/asking.ts';
import { viewIds } from '../../../src/figures/views.ts';
import { renderSvg } from '../../../src/scene/svg.ts';
import { askedIn } from '../../../src/view/ask/asked.ts';
import { cellText } from '../../../src/view/ask/cells.ts';
import { parse } from '../../../src/view/ask/query.ts';
import { questionsOf, type Question } from '../../../src/view/ask/question.ts';
import { prepared } from '../../../src/view/prepared.ts';
import { misfits } from './figure-laws.ts';

const layouts = ['narrow', 'wide'] as const;
/** What frames and hosts put into addresses. */
const TAKEN = /^(?:theme|plain|childId|secret|initialWidth|parentTitle|parentUrl)$/;
const GAP = /undefined|NaN|Infinity|null|\[object|\s{2}|\.\.|: ?$/;

/** Anything that one control may be set to. */
function anyValue(control: Control): fc.Arbitrary<Choice[string]> {
  if (control.kind === 'one') return fc.constantFrom(...control.options);
  if (control.kind === 'some') return fc.subarray([...control.options]);
  return fc.integer({ min: control.from, max: control.to });
}

/** An address as nobody would write it. */
const anyQuery = (names: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(
      fc.tuple(
        fc.oneof(fc.constantFrom(...names), fc.string()),
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.constantFrom('', '%', '%E0%A4', '<script>', '__proto__', '1e9', '-0', ',,,', '"'),
          fc.constantFrom('x', ',', '%', '9').map((one) => one.repeat(10_000)),
        ),
      ),
      { maxLength: 6 },
    )
    .map((parts) => `?${parts.map(([name, value]) => `${name}=${value}`).join('&')}`);

const picture = (question: Question): string =>
  layouts
    .map((layout) => renderSvg(question.draw(layout), { scope: layout, label: '', inks: 'page' }))
    .join('\n');

const told = ({ answer }: Question): string =>
  [answer.name, answer.takeaway, answer.description, answer.table.caption].join('\n');

const cellsOf = ({ answer: { table } }: Question): readonly string[] =>
  table.rows.flatMap((row) => table.columns.map((column) => cellText(column, row, en)));

const asked = figures.filter(({ ask }) => ask).map(({ id }) => id);

describe.each(asked)('the questions of %s', (id) => {
  const figure = askedIn(id, en);
  const { controls, of, at } = questionsOf(figure);
  const names = Object.keys(controls);
  const anyChoice = fc.record(
    Object.fromEntries(names.map((name) => [name, anyValue(controls[name] as Control)])),
  ) as fc.Arbitrary<Choice>;
  const holds = (law: (question: Question) => void): void => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        law(of(choice));
      }),
      { numRuns: 60 },
    );
  };

  test('begin with a view of the story, mark for mark', () => {
    const { draw } = prepared(id, en);
    const shown = layouts.map((layout) => at('').draw(layout));
    const views = viewIds(prepared(id, en).figure).map((view) =>
      layouts.map((layout) => draw(view, layout)),
    );
    expect(views).toContainEqual(shown);
  });

  test('have names that an address can hold, and that stay free for them', () => {
    expect(viewIds(prepared(id, en).figure)).not.toContain('ask');
    for (const [name, control] of Object.entries(controls)) {
      expect(name).toMatch(/^[a-z][a-z0-9-]*$/);
      expect(name).not.toMatch(TAKEN);
      if (control.kind === 'whole') continue;
      for (const option of control.options) expect(option).toMatch(/^[A-Za-z0-9-]+$/);
    }
  });

  test('have words for every control, option and reason', () => {
    const said = figure.asking.controls(figure.series, figure.words);
    for (const [name, control] of Object.entries(controls)) {
      expect(said[name]?.label, name).toBeTruthy();
      const options = control.kind === 'whole' ? [] : control.options;
      expect(Object.keys(said[name]?.options ?? {}).toSorted()).toEqual([...options].toSorted());
    }
    holds(({ closed }) => {
      for (const reason of Object.values(closed))
        if (reason !== HIDDEN) expect(figure.asking.reasons[reason], reason).toMatch(/\.$/);
    });
  });

  test('are the same by choice and by address', () => {
    holds((question) => {
      expect(parse(controls, question.query)).toEqual(question.choice);
      const again = at(question.query);
      expect(again.choice).toEqual(question.choice);
      expect(again.query).toBe(question.query);
      expect(again.answer).toEqual(question.answer);
      expect(picture(again)).toBe(picture(question));
    });
  });

  test('hold nothing closed', () => {
    holds(({ choice, closed }) => {
      for (const [name, control] of Object.entries(controls)) {
        const value = choice[name] as Choice[string];
        if (name in closed) expect(value).toEqual(control.usual);
        else
          for (const option of [value].flat())
            expect(closed).not.toHaveProperty([`${name}=${option}`]);
      }
    });
  });

  test('are valid whatever an address says, and print nothing of it', () => {
    fc.assert(
      fc.property(anyQuery(names), (query) => {
        const question = at(query);
        expect(at(question.query).choice).toEqual(question.choice);
        expect(question.query).toMatch(
          /^(?:\?[a-z0-9-]+=[A-Za-z0-9,-]*(?:&[a-z0-9-]+=[A-Za-z0-9,-]*)*)?$/,
        );
        expect(told(question)).not.toMatch(GAP);
      }),
      { numRuns: 1000 },
    );
  }, 120_000);

  test('fall back one by one: what is unknown leaves the rest alone', () => {
    holds(({ query, choice }) => {
      const more = `${query === '' ? '?' : `${query}&`}zzz=1&${names[0] ?? ''}=nobody-offers-this`;
      expect(at(more).choice).toEqual(choice);
    });
  });

  test('have answers whose sentence states no number that the table and the description have not', () => {
    holds((question) => {
      expect(told(question)).not.toMatch(GAP);
      const known = [question.answer.description, ...cellsOf(question)].flatMap((text) =>
        en.numbers(text),
      );
      for (const { low, high } of en.numbers(question.answer.takeaway))
        expect(
          known.some((one) => one.low <= high && one.high >= low),
          question.answer.takeaway,
        ).toBe(true);
    });
  });

  test('have one id a row, and a cell for every column that is said to have one', () => {
    holds(({ answer: { table } }) => {
      const ids = table.rows.map((row) => row.id);
      expect(new Set(ids).size).toBe(ids.length);
      const keys = table.columns.map(({ key }) => key);
      for (const { cells } of table.rows)
        for (const key of Object.keys(cells)) expect(keys).toContain(key);
    });
  });

  test('are drawn with every word in its place', () => {
    holds((question) => {
      for (const layout of layouts)
        expect(misfits(question.draw(layout)), question.query).toEqual([]);
    });
  });
});
