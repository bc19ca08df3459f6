import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { oembed } from '../../../src/publish/embed/oembed.ts';
import { anOffer } from './embed-offer.ts';
import { wordpress } from './wordpress.ts';

const home = 'https://latticework.example/en/';
const SECRET = 'aB3dE6gH9k';

describe('an oEmbed document', () => {
  test('has what its specification and its readers ask of a rich one', () => {
    const document = oembed(anOffer(), home);
    expect(document).toMatchObject({ version: '1.0', type: 'rich', width: 640, height: 750 });
    expect(document).toMatchObject({ provider_name: 'Latticework', provider_url: home });
    expect(document.thumbnail_url).toMatch(/^https:.*\.png$/);
    // To the letter: Iframely refuses classes, WordPress anything else before the frame.
    expect(document.html).toMatch(
      /^<blockquote><a href="[^"]+">[^<]+<\/a><\/blockquote><iframe( [a-z]+="[^"]+"){4}><\/iframe>$/,
    );
  });

  test('comes out of WordPress as a quotation and a frame in a sandbox', () => {
    const offer = anOffer();
    const out = wordpress(oembed(offer, home).html, SECRET);
    const { document } = parseHTML(`<!doctype html><html><body>${out}</body></html>`);
    const frame = document.querySelector('iframe.wp-embedded-content');
    expect(frame?.getAttribute('src')).toBe(`${offer.embed}#?secret=${SECRET}`);
    expect(frame?.getAttribute('data-secret')).toBe(SECRET);
    expect(frame?.getAttribute('sandbox')).toBe('allow-scripts');
    expect(frame?.getAttribute('title')).toBe(offer.title);
    expect(frame?.getAttribute('height')).toBe('750');
    const quote = document.querySelector('blockquote.wp-embedded-content');
    expect(quote?.querySelector('a')?.getAttribute('href')).toBe(offer.page);
    expect(quote?.textContent).toBe(offer.title);
    expect(frame?.getAttribute('style')).toContain('visibility: hidden');
  });

  test('comes out of WordPress so with any title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (any) => {
        const title = any.replaceAll(/[\0-\x1f]/g, ' ');
        const out = wordpress(oembed(anOffer({ title }), home).html, SECRET);
        const { document } = parseHTML(`<!doctype html><html><body>${out}</body></html>`);
        expect(document.querySelectorAll('body *')).toHaveLength(3);
        expect(document.querySelector('iframe')?.getAttribute('data-secret')).toBe(SECRET);
      }),
    );
  });
});
