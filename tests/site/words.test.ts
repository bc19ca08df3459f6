import { describe, expect, test } from 'vitest';
import { faults, pages } from './built.ts';
import { gluedWords } from './glued.ts';

const leftovers =
  /\bundefined\b|\bNaN\b|\[object \w+\]|\{\{|\}\}|\bnull,|csp-place|>\s*(?:true|false)\s*<|<\/?(?:Claim|Term|Step)\b/;

describe('the words of every page', () => {
  const all = pages();

  test('do not touch across a tag', () => {
    expect(faults(all, ({ document }) => gluedWords(document.body))).toEqual([]);
  });

  test('hold nothing that code left behind', () => {
    const found = faults(all, ({ html }) => {
      const markup = html.replaceAll(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, '');
      const { index } = leftovers.exec(markup) ?? {};
      return [index !== undefined && markup.slice(Math.max(0, index - 40), index + 40)];
    });
    expect(found).toEqual([]);
  });
});
