import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AuthorError } from '../../src/data/author-error.ts';
import { parseJson } from '../../src/data/json/parse.ts';
import { readJson } from '../../src/data/json/read.ts';

const FILE = 'content/x.json';
const read = (text: string) => readJson(FILE, new TextEncoder().encode(text));

function slipOf(text: string): AuthorError {
  try {
    read(text);
  } catch (error) {
    if (error instanceof AuthorError) return error;
    throw error;
  }
  throw new Error('it was read without complaint');
}

describe('JSON that authors write', () => {
  test('is read as every reader of JSON reads it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(parseJson(text).value).toEqual(JSON.parse(text));
      }),
    );
  });

  test('is refused wherever another reader refuses it', () => {
    const cuts = fc.tuple(
      fc.jsonValue(),
      fc.nat(200),
      fc.constantFrom('', ',', '"', '}', ']', 'x'),
    );
    fc.assert(
      fc.property(cuts, ([value, at, put]) => {
        const whole = JSON.stringify(value);
        const text = whole.slice(0, at) + put + whole.slice(at + 1);
        const isRead = (parse: (text: string) => unknown): boolean => {
          try {
            parse(text);
            return true;
          } catch {
            return false;
          }
        };
        if (isRead(parseJson)) expect(isRead(JSON.parse)).toBe(true);
        else if (isRead(JSON.parse)) expect(() => parseJson(text)).toThrow(/second time/);
      }),
    );
  });

  test('says on which line each part of it is, or what holds it', () => {
    const { line } = read('{\n  "a": [\n    { "b": 1 },\n    { "c": 2 }\n  ]\n}\n');
    expect(['a', 'a[1]', 'a[1].c', 'a[1].d.e', 'z'].map(line)).toEqual([2, 4, 4, 4, 1]);
  });

  test.each([
    ['a name twice', '{\n"a": 1,\n"a": 2 }', 3, '"a" a second time'],
    ['a comma at the end', '{\n"a": [1,\n] }', 3, '"]" after a comma'],
    ['words after it', '{}\nx', 2, 'x'],
  ])('with %s is told by its line', (_, text, line, found) => {
    expect(slipOf(text)).toMatchObject({ file: FILE, line, found });
  });
});
