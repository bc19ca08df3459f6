import { describe, expect, test } from 'vitest';
import { loadTables } from '../../../src/data/tables.ts';
import { fipsOf } from '../../../src/figures/investment-map/data/fips.ts';
import { usState } from '../../../src/figures/marks/words/en/us-state.ts';

const tables = loadTables();
const shapes = tables.atlas('us-states').objects.states.geometries;
const codes = tables
  .table('investment/announced_projects')
  .map(({ state_or_prefecture: code }) => code ?? '')
  .filter((code) => /^[A-Z]{2}$/.test(code) && code !== 'US');

describe('a US state has one code, one number and one name', () => {
  test.each([...new Set(codes)])('%s', (code) => {
    const shape = shapes.find(({ id }) => id === fipsOf(code));
    expect(shape?.properties).toEqual({ name: usState(code) });
  });

  test('and a code that is none says what to write', () => {
    expect(() => fipsOf('ZZ')).toThrow(/"ZZ" is no postal code/);
    expect(() => usState('ZZ')).toThrow(/no name for the US state "ZZ": add it in/);
  });
});
