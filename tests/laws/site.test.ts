import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadSite, siteWords, wordsFor, type Site } from '../../src/data/site.ts';

/** A content folder with this site.json in it. */
function folderWith(site: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  writeFileSync(join(folder, 'site.json'), JSON.stringify(site));
  return folder;
}

const real = loadSite();

describe('what the site says of itself', () => {
  test('is read as it stands', () => {
    expect(loadSite(folderWith(real))).toEqual(real);
  });

  test.each<[string, (site: Site) => unknown, RegExp]>([
    ['no name', ({ name, ...rest }) => ({ ...rest, lost: name }), /column "name"/],
    ['two words as a name', (site) => ({ ...site, name: 'Two Words' }), /one word/],
    [
      'a topic without figures',
      (site) => ({ ...site, topics: [{ id: 'a', figures: [] }] }),
      /column "topics\[0\]\.figures"/,
    ],
    ['a field that nobody reads', (site) => ({ ...site, colour: 'red' }), /colour/],
  ])('with %s stops, and says where', (_, slip, said) => {
    expect(() => loadSite(folderWith(slip(real)))).toThrow(said);
    expect(() => loadSite(folderWith(slip(real)))).toThrow('content/site.json');
  });

  test('says nothing in a language that nobody wrote', () => {
    expect(() => siteWords(real, 'xx')).toThrow(
      'content/site.json  column "words"\n  found     no "xx"',
    );
  });

  test('need not tell of what the story does not have, and has to once it does', () => {
    const { kicker, summary, description, foot } = siteWords(real, 'en');
    const { name, id, mark, card } = real;
    const words = { en: { kicker, summary, description, foot } };
    const small = loadSite(folderWith({ name, id, mark, card, words }));
    expect(small).toMatchObject({ commentaries: [], topics: [] });
    expect(() => wordsFor(small, 'en', 'glossary')).toThrow(
      'content/site.json  column "words.en.glossary"\n  found     nothing',
    );
  });
});
