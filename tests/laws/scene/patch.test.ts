import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../src/scene/mark.ts';
import { patch } from '../../../src/scene/patch.ts';
import { renderSvg } from '../../../src/scene/svg.ts';

const keys = ['a', 'b', 'c', 'd', 'e', 'f'];
const leaf = (key: string): fc.Arbitrary<Mark> =>
  fc
    .record({
      x: fc.integer(),
      d: fc.constantFrom('M0,0L1,1', 'M2,2L9,9Z'),
      text: fc.constantFrom('one', 'two'),
    })
    .chain(({ x, d, text }) =>
      fc.constantFrom<Mark>(
        { key, tag: 'rect', attrs: { x } },
        { key, tag: 'rect', attrs: { x, rx: 2 } },
        { key, tag: 'path', attrs: { d } },
        { key, tag: 'text', attrs: { x }, text },
      ),
    );
const marks: fc.Arbitrary<Mark[]> = fc
  .shuffledSubarray(keys)
  .chain((some) => fc.tuple(...some.map((key) => leaf(key))))
  .chain((leaves) =>
    fc
      .boolean()
      .map((group) =>
        group ? [{ key: 'g', tag: 'g' as const, attrs: { opacity: 1 }, children: leaves }] : leaves,
      ),
  );

function picture(children: readonly Mark[]): Element {
  const svg = renderSvg(
    { width: 10, height: 10, marks: children },
    { scope: 'p', label: 'x', inks: 'page' },
  );
  const found = parseHTML(`<!doctype html><body>${svg}</body>`).document.querySelector('svg');
  if (!found) throw new Error('no picture');
  return found;
}

/** The picture as text, attributes sorted: their order means nothing. */
function canon(element: Element): string {
  const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`).sort();
  const inner =
    element.children.length > 0 ? [...element.children].map(canon).join('') : element.textContent;
  return `<${element.tagName} ${attributes.join(' ')}>${inner}`;
}

describe('a patched picture', () => {
  test('equals what the build would have drawn', () => {
    fc.assert(
      fc.property(marks, marks, (before, after) => {
        const stage = picture(before);
        patch(stage, picture(after), { move: false });
        expect(canon(stage)).toBe(canon(picture(after)));
      }),
    );
  });
  test('is the same whatever was visited on the way', () => {
    fc.assert(
      fc.property(fc.array(marks, { minLength: 1, maxLength: 6 }), marks, (visited, last) => {
        const stage = picture(visited[0] ?? []);
        for (const one of [...visited, last]) patch(stage, picture(one), { move: false });
        expect(canon(stage)).toBe(canon(picture(last)));
      }),
    );
  });
  test('keeps the element of a mark that stays', () => {
    const stage = picture([{ key: 'a', tag: 'rect', attrs: { x: 1 } }]);
    const element = stage.querySelector('[data-key=a]');
    patch(
      stage,
      picture([
        { key: 'b', tag: 'rect', attrs: { x: 5 } },
        { key: 'a', tag: 'rect', attrs: { x: 2 } },
      ]),
      { move: false },
    );
    expect(stage.querySelector('[data-key=a]')).toBe(element);
  });
});
