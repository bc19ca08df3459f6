import { describe, expect, test } from 'vitest';
import { pseudoAround, pseudoPage } from './pseudo-page.ts';

describe('the words of pages in the pseudo-language', () => {
  const { words } = pseudoPage;

  test('keep markup, addresses, code and places to be filled in', () => {
    const kept = '<a href="/en/">Read</a> at https://a.example/b, <code>type it</code> on {d}';
    const told = pseudoAround(kept);
    expect(told).toMatch(/^⟦<a href="\/en\/">Řéåḋ<\/a> åţ https:\/\/a\.example\/b, /);
    expect(told).toMatch(/<code>type it<\/code> öñ \{d\}~+⟧$/);
  });

  test('are put around what functions are given', () => {
    expect(words.notes.inLedger('C020')).toMatch(/^⟦C020 îñ ţĥé ļéḋğéř~+⟧$/);
    expect(words.chapter.after(['Brad Glosserman'])).toContain('Brad Glosserman');
    expect(words.missingPage.ways((to) => `<a>${to}</a>`, String)).toContain('<a>Ţö ţĥé çöṽéř</a>');
  });

  test('leave what has no word', () => {
    expect(pseudoAround('12 · 34')).toBe('12 · 34');
  });
});
