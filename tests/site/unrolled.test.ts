import { expect, test } from 'vitest';
import { pages } from './built.ts';

const chapters = pages().filter(({ html }) => html.includes(' data-step='));

test('every chapter and the cover carry the picture of every step for readers without script', () => {
  expect(chapters.length).toBeGreaterThanOrEqual(8);
  for (const { html, document } of chapters) {
    const steps = html.match(/<section[^>]* data-step=/g)?.length ?? 0;
    const stills =
      html.match(/<noscript>\s*<figure class="still"[^>]*>[\s\S]*?<\/noscript>/g) ?? [];
    expect(stills).toHaveLength(steps);
    for (const still of stills) {
      expect(still).toMatch(/class="takeaway">(?:[^<]|<\/?a\b[^>]*>){10,}</);
      expect(still).toMatch(/<svg[^>]*class="narrow"[\s\S]*<text/);
    }
    // The first figure stands in the page itself, in both layouts.
    const first = document.querySelector('.stage .picture');
    expect(first?.querySelectorAll('svg.narrow, svg.wide')).toHaveLength(2);
  }
});
