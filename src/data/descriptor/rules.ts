import type { Rule } from '../rules/rule.ts';
import { isObject, texts, type Json, type Told } from './told.ts';

type Kind = 'column' | 'columns' | 'number' | 'texts' | 'ranges' | 'counts' | 'text';
interface Shape {
  readonly needs: Readonly<Record<string, Kind>>;
  readonly may?: Readonly<Record<string, Kind>>;
}

const SHAPES: Readonly<Record<Rule['rule'], Shape>> = {
  'in order': { needs: { columns: 'columns' }, may: { except: 'texts' } },
  together: { needs: { columns: 'columns' } },
  rising: { needs: { column: 'column' } },
  'no gap': {
    needs: { column: 'column' },
    may: { by: 'columns', except: 'texts', from: 'number', to: 'number' },
  },
  steady: {
    needs: { column: 'column', along: 'column', fold: 'number' },
    may: { by: 'columns', except: 'texts' },
  },
  between: { needs: { column: 'column', by: 'column', of: 'ranges' } },
  'one for': { needs: { column: 'column', by: 'columns' }, may: { except: 'texts' } },
  'spelt alike': { needs: { columns: 'columns' }, may: { except: 'texts' } },
  'so many': { needs: { column: 'column', by: 'column', of: 'counts' } },
  'no circle': { needs: { from: 'column', to: 'column' }, may: { by: 'columns', except: 'texts' } },
  relay: { needs: { by: 'column', from: 'column', until: 'column' } },
  'every word': { needs: { column: 'column' } },
  'so many rows': { needs: { of: 'number' } },
  unlike: { needs: { columns: 'columns' } },
  'one of': { needs: { columns: 'columns' } },
  'may be unseen': { needs: { why: 'text' }, may: { column: 'column', is: 'texts' } },
};

const isRange = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length === 2 &&
  value.every((one) => typeof one === 'number') &&
  Number(value[0]) <= Number(value[1]);

function part(
  told: Told,
  at: string,
  value: unknown,
  kind: Kind,
  columns: readonly string[],
): void {
  switch (kind) {
    case 'column':
      told.oneOf(at, value, columns);
      return;
    case 'columns':
      told.names(at, value, columns);
      return;
    case 'number':
      if (typeof value !== 'number') told.wrong(at, value, 'a number');
      return;
    case 'text':
      told.text(at, value);
      return;
    case 'texts':
      if (texts(value).length === 0) told.wrong(at, value, 'a list of texts');
      return;
    case 'ranges':
      if (!isObject(value) || !Object.values(value).every(isRange))
        told.wrong(at, value, 'for each word its least and its most: { "%": [0, 100] }');
      return;
    case 'counts':
      if (!isObject(value) || !Object.values(value).every(Number.isInteger))
        told.wrong(at, value, 'for each word how many: { "QUAD": 4 }');
  }
}

/** Holds a rule of a table against the form of its kind. */
export function checkRule(told: Told, at: string, rule: Json, columns: readonly string[]): void {
  const shape = (SHAPES as Readonly<Record<string, Shape>>)[String(rule.rule)];
  if (shape === undefined) {
    told.oneOf(`${at}.rule`, rule.rule, Object.keys(SHAPES));
    return;
  }
  const all = { ...shape.needs, ...shape.may };
  told.keys(at, rule, ['rule', ...Object.keys(all)]);
  for (const [key, kind] of Object.entries(all))
    if (rule[key] !== undefined || key in shape.needs)
      part(told, `${at}.${key}`, rule[key], kind, columns);
}
