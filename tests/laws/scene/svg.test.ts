import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scene } from '../../../src/scene/mark.ts';
import { renderSvg, tidyNumbers } from '../../../src/scene/svg.ts';

const scene = (marks: Scene['marks']): Scene => ({ width: 100, height: 50, marks });
const page = { scope: 'here', label: 'A picture', inks: 'page' } as const;

describe('a scene as SVG text', () => {
  test('leaves colours of the page to variables and writes hex values where it stands alone', () => {
    const one = scene([{ key: 'a', tag: 'rect', attrs: { fill: 'us' } }]);
    expect(renderSvg(one, page)).toContain('fill="var(--us)"');
    expect(renderSvg(one, { ...page, inks: 'light' })).toMatch(/fill="#[0-9a-f]{6}"/);
  });
  test('keeps ids and what refers to them apart by place', () => {
    const one = scene([
      { key: 'd', tag: 'clipPath', attrs: { id: 'window' } },
      { key: 'a', tag: 'rect', attrs: { 'clip-path': '#window', fill: '#window' } },
    ]);
    expect(renderSvg(one, page)).toContain('id="here.window"');
    expect(renderSvg(one, page)).toContain(
      'clip-path="url(#here.window)" fill="url(#here.window)"',
    );
  });
  test('never lets text become markup', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string(), (text, label) => {
        const svg = renderSvg(scene([{ key: 'a', tag: 'text', attrs: {}, text, label }]), {
          ...page,
          label,
        });
        expect(svg.match(/<\/?[a-z]+/g)).toEqual(['<svg', '<text', '</text', '</svg']);
      }),
    );
  });
  test('refuses two marks with one key, and an ink nobody knows', () => {
    const twice = scene([
      { key: 'a', tag: 'g', attrs: {}, children: [{ key: 'a', tag: 'g', attrs: {} }] },
    ]);
    expect(() => renderSvg(twice, page)).toThrow('"a"');
    const odd = scene([{ key: 'a', tag: 'rect', attrs: { fill: 'mauve' as 'us' } }]);
    expect(() => renderSvg(odd, page)).toThrow('mauve');
  });
  test('rounds numbers, inside paths and transforms too', () => {
    expect(tidyNumbers(1.23456)).toBe('1.23');
    expect(tidyNumbers(-0.001)).toBe('0');
    expect(tidyNumbers('M1.23456,-0.00012L3,4.5')).toBe('M1.23,0L3,4.5');
  });
});
