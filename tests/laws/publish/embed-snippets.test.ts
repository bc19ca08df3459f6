import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { scripts } from '../../../src/editions/en/scripts.ts';
import { LISTENER, snippet, type SnippetKind } from '../../../src/publish/embed/snippets.ts';
import { anOffer } from './embed-offer.ts';

const offer = anOffer();
const kinds = ['frame', 'listening', 'image', 'frozen'] satisfies readonly SnippetKind[];
const parsed = (html: string): Document =>
  parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;

describe('a snippet', () => {
  test('is valid HTML of every kind', async () => {
    const rules = { 'no-inline-style': 'off', 'require-sri': 'off' } as const;
    const validator = new HtmlValidate({
      extends: ['html-validate:standard', 'html-validate:a11y'],
      rules,
    });
    for (const kind of kinds) {
      const { results } = await validator.validateString(snippet(scripts, kind, offer));
      expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
    }
  });

  test('keeps any title as text: nothing of it becomes markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii', minLength: 1 }), (title) => {
        const words = title.replaceAll(/[\0-\x1f]/g, ' ');
        for (const kind of kinds) {
          const html = snippet(scripts, kind, anOffer({ title: words }));
          const plain = snippet(scripts, kind, anOffer({ title: 'x' }));
          expect(html.match(/<[a-z]/g)).toEqual(plain.match(/<[a-z]/g));
          const link = parsed(html).querySelector('p a');
          expect(link?.textContent.trim()).toBe(words.trim());
        }
      }),
    );
  });

  test('credits with name, terms and links, whatever else it holds', () => {
    for (const kind of kinds) {
      const credit = parsed(snippet(scripts, kind, offer)).querySelector('p');
      expect(credit?.textContent).toBe(`Figure: ${offer.title}, Latticework. ${offer.terms}`);
      const links = [...(credit?.querySelectorAll('a') ?? [])].map((a) => a.getAttribute('href'));
      expect(links).toEqual([offer.page, offer.licence]);
    }
  });

  test('names its frame and gives it digits for a size', () => {
    for (const kind of ['frame', 'listening', 'frozen'] as const) {
      const frame = parsed(snippet(scripts, kind, offer)).querySelector('iframe');
      expect(frame?.getAttribute('title')).toBe(offer.title);
      expect(frame?.getAttribute('width')).toMatch(/^\d+$/);
      // A frozen one says of which day it is, in a line of its own.
      expect(frame?.getAttribute('height')).toBe(kind === 'frozen' ? '778' : '750');
      expect(frame?.hasAttribute('scrolling')).toBe(false);
    }
  });

  test('ends its style with the one value that a sanitiser may cut', () => {
    const style = parsed(snippet(scripts, 'frame', offer))
      .querySelector('iframe')
      ?.getAttribute('style');
    expect(style).toMatch(/height:if\([^;]+;else:revert-layer\)$/);
    expect(style?.split('height:if(')[0]).toContain('min-height:320px');
  });

  test('shows the frozen copy where it is asked for, the live one else', () => {
    expect(snippet(scripts, 'frozen', offer)).toContain(`src="${offer.frozen}"`);
    expect(snippet(scripts, 'frame', offer)).toContain(`src="${offer.embed}"`);
  });

  test('asks for a theme in the address of its frame only', () => {
    const look = { theme: 'dark' } as const;
    expect(snippet(scripts, 'frame', offer, look)).toContain(`src="${offer.embed}?theme=dark"`);
    expect(snippet(scripts, 'image', offer, look)).not.toContain('theme');
    expect(snippet(scripts, 'url', offer, look)).not.toContain('theme');
  });

  test('asks for the picture and its credit only, and then for less height', () => {
    const both = parsed(snippet(scripts, 'frozen', offer, { theme: 'light', plain: true }));
    const frame = both.querySelector('iframe');
    expect(frame?.getAttribute('src')).toBe(`${offer.frozen}?theme=light&plain=1`);
    expect(frame?.getAttribute('height')).toBe('548');
    expect(snippet(scripts, 'frame', offer, { plain: true })).toContain(
      `src="${offer.embed}?plain=1"`,
    );
    expect(snippet(scripts, 'frame', offer, { plain: false })).toBe(
      snippet(scripts, 'frame', offer),
    );
  });

  test('as an address is the figure’s page, or of one state the page to embed', () => {
    const page = 'https://latticework.example/en/figures/defense-spending/';
    expect(snippet(scripts, 'url', anOffer({ page }))).toBe(page);
    expect(snippet(scripts, 'url', offer)).toBe(offer.embed);
  });

  test('says what its picture shows', () => {
    const image = parsed(snippet(scripts, 'image', offer)).querySelector('a[href] > img');
    expect(image?.getAttribute('alt')).toBe(`${offer.title}. ${offer.takeaway}`);
    expect(image?.getAttribute('width')).toBe('1200');
    expect(image?.getAttribute('height')).toBe('630');
  });

  test('has its picture at twice the size for screens that show it', () => {
    const image = parsed(snippet(scripts, 'image', offer)).querySelector('img');
    const { src, large } = offer.image;
    expect(image?.getAttribute('src')).toBe(src);
    expect(image?.getAttribute('srcset')).toBe(`${src} 1200w, ${large} 2400w`);
    expect(image?.getAttribute('sizes')).toMatch(/100vw/);
  });
});

test('our listener weighs less than 270 bytes', () => {
  expect(Buffer.byteLength(LISTENER)).toBeLessThan(270);
});
