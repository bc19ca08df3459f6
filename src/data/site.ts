import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { AuthorError } from './author-error.ts';
import { Told } from './descriptor/told.ts';
import { checkWords } from './descriptor/words.ts';
import { contentFolder } from './files.ts';
import { readJson } from './json/read.ts';
import { KeptFiles } from './kept.ts';

const FILE = 'site.json';

const text = z.string().refine((words) => words.trim() !== '', 'a text');
const id = z.string().regex(/^[a-z0-9-]+$/, 'a-z, 0-9 and hyphens');

const shape = z.strictObject({
  /** One word, because importers of citations split two into a first and a last name. */
  name: z.string().regex(/^\S+$/, 'one word: importers of citations split two'),
  /** Names the site’s own citation files. */
  id,
  /** The picture on the card of the cover, and of pages that have none of their own. */
  card: z.strictObject({ figure: id, view: id }),
  /** What the story adapts; none for a story of its own. */
  commentaries: z.array(
    z.strictObject({
      id,
      short: text,
      authors: text,
      /** The copy that was read: an id of `ledger/sources`. */
      source: text,
    }),
  ),
  /** The gallery’s parts, each with its figures in order; a figure in none stands under "More". */
  topics: z.array(z.strictObject({ id, figures: z.array(id).min(1) })),
  words: z.record(
    z.string().regex(/^[a-z]{2}(?:-[A-Za-z]+)?$/, 'the code of a language'),
    z.strictObject({
      /** Above the name on the cover’s card. */
      kicker: text,
      /** Below the name on the cover’s card. */
      summary: text,
      /** The site in a sentence, for citations. */
      description: text,
      /** The site in a sentence, at the foot of each page. */
      foot: text,
      /** Data that is not ours to license, after the terms of the rest. */
      reserved: text,
      /** What the ledger holds, for search results. */
      ledger: text,
      /** What the page of corrections holds, and the heading and note over what it found in the commentaries. */
      corrections: z.strictObject({
        description: text,
        standfirst: text,
        theirs: text,
        note: text,
      }),
      /** What the bibliography holds, and what to know of the copies in which its pages were read. */
      sources: z.strictObject({ description: text, standfirst: text, tiers: text }),
      /** What the glossary holds, and who is behind its renderings. */
      glossary: z.strictObject({ description: text, note: text }),
      /** Who the people are, how their names are set, and when they held their offices. */
      people: z.strictObject({ description: text, standfirst: text, note: text, when: text }),
      topics: z.record(id, text),
    }),
  ),
});

/** What the engine must not know by itself: whose story it is, and what it is made of. */
export type Site = z.infer<typeof shape>;

/** What a language says of the site. */
export type SiteWords = Site['words'][string];

/** A path as errors write it: `topics[0].figures`. */
const pathOf = (steps: readonly PropertyKey[]): string =>
  steps.reduce<string>(
    (path, step) =>
      typeof step === 'number' ? `${path}[${step}]` : `${path}${path && '.'}${String(step)}`,
    '',
  );

const valueAt = (value: unknown, steps: readonly PropertyKey[]): unknown =>
  steps.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at ? (at as Record<PropertyKey, unknown>)[step] : at),
    value,
  );

/** Slips of form, as the shape tells them. */
function misshapen(told: Told, value: unknown, { issues }: z.ZodError): void {
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys')
      for (const key of issue.keys)
        told.fault(pathOf([...issue.path, key]), 'an unknown key', 'only what the site reads');
    else {
      const expected = issue.message.replace(/^[\w ]+: expected |, received \w+$/g, '');
      told.wrong(pathOf(issue.path), valueAt(value, issue.path), expected);
    }
  }
}

/** Names that must be one, and titles of topics that are there. */
function misnamed(told: Told, { commentaries, topics, words }: Site): void {
  const twice = (at: string, names: readonly string[]): void => {
    names.forEach((name, i) => {
      if (names.indexOf(name) < i) told.fault(`${at}[${i}].id`, `"${name}" again`, 'each id once');
    });
  };
  const ids = topics.map(({ id }) => id);
  twice(
    'commentaries',
    commentaries.map(({ id }) => id),
  );
  twice('topics', ids);
  const listed = topics.flatMap(({ figures }, t) =>
    figures.map((figure, f) => ({ figure, at: `topics[${t}].figures[${f}]` })),
  );
  listed.forEach(({ figure, at }, i) => {
    if (listed.findIndex((one) => one.figure === figure) < i)
      told.fault(at, `"${figure}" again`, 'each figure in one topic');
  });
  for (const [lang, { topics: titles }] of Object.entries(words)) {
    const at = `words.${lang}.topics`;
    for (const id of ids)
      if (titles[id] === undefined) told.fault(at, `no title of "${id}"`, 'a title of each topic');
    for (const id of Object.keys(titles))
      if (!ids.includes(id)) told.alike(`${at}.${id}`, 'a title of no topic', id, ids);
  }
}

function read(file: string, bytes: Uint8Array): Site {
  const json = readJson(file, bytes);
  const told = new Told(json);
  const found = shape.safeParse(json.value);
  if (!found.success) misshapen(told, json.value, found.error);
  else misnamed(told, found.data);
  checkWords(told, json.value);
  const [first, ...more] = told.slips;
  if (first) throw new AuthorError(first, ...more);
  return json.value as Site;
}

const kept = new KeptFiles<Site>();

/** Reads `content/site.json`. Throws an AuthorError with the line of each slip. */
export function loadSite(root?: string | URL): Site {
  const path = join(contentFolder(root), FILE);
  const file = `content/${FILE}`;
  if (!existsSync(path))
    throw new AuthorError({ file, found: 'no such file', expected: 'whose story it is' });
  return kept.of(path, file, (bytes) => read(file, bytes));
}

/** What the site says of itself in a language. Throws where nobody wrote it. */
export function siteWords({ words }: Site, lang: string): SiteWords {
  const found = words[lang];
  if (found) return found;
  throw new AuthorError({
    file: `content/${FILE}`,
    column: 'words',
    found: `no "${lang}"`,
    expected: 'the words of each edition',
  });
}
