import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askedFor, askedIn, queryOf } from '../../src/site/search/asked.ts';
import { endingsIn } from '../../src/site/search/endings.ts';
import type { Place } from '../../src/site/search/found.ts';
import { isNamed, matchedIn } from '../../src/site/search/matched.ts';

test('what is asked for comes back from its address, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const asked = askedFor(text);
      expect(askedIn(queryOf(asked))).toBe(asked);
      expect(askedFor(asked)).toBe(asked);
      expect(Array.from(asked).length).toBeLessThanOrEqual(100);
      expect(asked).not.toMatch(/\s\s|^\s|\s$|\p{Cc}/u);
    }),
  );
});

test.each(['?q=%', '?q=%E0%A4%A', '?', '', '?other=1', '?q=&q=b', '?q=%00%0A'])(
  'an address that asks for nothing readable is as good as none, or is read as it can be: %s',
  (query) => {
    expect(() => askedIn(query)).not.toThrow();
  },
);

test('a name without spaces is found from each of its letters on, but for the last', () => {
  expect(endingsIn('Kishida Fumio 岸田文雄')).toBe('岸田文雄 田文雄 文雄');
  expect(endingsIn('クアッド (Quad)')).toBe('クアッド アッド ッド');
  expect(endingsIn('nothing, 一')).toBe('');
});

const kishida: Place = {
  url: '/people/#kishida',
  raw_content: 'Kishida Fumio Prime minister, of the Liberal-Democratic Party',
  locations: [0],
  meta: { title: 'Kishida Fumio', within: '岸田文雄' },
};

test.each([
  ['Kishida', ['Kishida'], [], []],
  ['kishidá liberal-democratic', ['kishidá', 'liberal', 'democratic'], [], []],
  ['文雄', ['文雄'], [], []],
  ['kishidaxx zzz', [], ['kishidaxx'], ['zzz']],
  ['Kishida zzz %', ['Kishida'], [], ['zzz']],
  ['kixylophone', [], [], ['kixylophone']],
])('of each word it is told whether a place says it: %s', (asked, met, near, lost) => {
  expect(matchedIn(asked, [kishida])).toEqual({ met, near, lost });
});

test('nothing is said where nothing was found', () => {
  expect(matchedIn('Kishida', [])).toEqual({ met: [], near: [], lost: ['Kishida'] });
});

test.each([
  ['kishida fumio', false, true],
  ['岸田文雄', false, true],
  ['Kishida', true, true],
  ['Kishida', false, false],
  ['Kish', true, false],
  ['%', true, false],
])('who is asked for by name is told from who is mentioned: %s', (asked, byPart, is) => {
  expect(isNamed(asked, kishida, byPart)).toBe(is);
});
