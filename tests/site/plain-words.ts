import { parseHTML } from 'linkedom';
import { isDatum } from '../../src/data/texts.ts';
import { loadSite } from '../../src/data/site.ts';
import { loadTables } from '../../src/data/tables.ts';
import { hosts } from '../../src/publish/embed/hosts.ts';

/** What a page says: a text, and where it stands. */
interface Said {
  /** `td.n`, or `a[aria-label]`. */
  readonly where: string;
  readonly text: string;
}

/** Attributes that readers see or hear, and those that scripts print. */
const SAID = [
  'alt',
  'aria-description',
  'aria-label',
  'data-all',
  'data-label',
  'data-roll',
  'data-room',
  'data-said',
  'data-some',
  'data-unroll',
  'label',
  'placeholder',
  'title',
];
/** Tags in the head that are shown where a page is listed or shared. */
const SHOWN = /^(?:description|og:(?:title|description|image:alt)|DC\.title|citation_title)$/;
const SKIPPED = 'script, style, code, textarea, [lang]:not(html)';

const nameOf = (element: Element): string =>
  element.localName + [...element.classList].map((one) => `.${one}`).join('');

/** What a page says in its own language: texts in another one say so by `lang`. */
function saidOn(html: string): Said[] {
  const said: Said[] = [];
  for (const element of parseHTML(html).document.querySelectorAll('*')) {
    if (element.closest(SKIPPED)) continue;
    const where = nameOf(element);
    for (const name of SAID) {
      const text = element.getAttribute(name);
      if (text) said.push({ where: `${where}[${name}]`, text });
    }
    const tag = element.getAttribute('name') ?? element.getAttribute('property') ?? '';
    if (element.localName === 'meta' && SHOWN.test(tag))
      said.push({ where: `meta[${tag}]`, text: element.getAttribute('content') ?? '' });
    for (const { nodeType, nodeValue } of element.childNodes)
      if (nodeType === 3 && nodeValue?.trim()) said.push({ where, text: nodeValue.trim() });
  }
  return said;
}

const { name, commentaries } = loadSite();

/** What has one name in every language, the longest first. */
const NAMES = [
  name,
  ...commentaries.flatMap(({ short, authors }) => [short, ...authors.split(' and '), authors]),
  ...hosts.map((host) => host.name),
  ...loadTables().datasets.flatMap(({ package: { title, description } }) => [title, description]),
  ...'CC BY|CSV|Data Package|JSON|PNG|README|SIPRI|SVG|ZIP|px|Python|IMPORTDATA|Creative Commons Attribution 4.0 International'.split(
    '|',
  ),
].toSorted((a, b) => b.length - a.length);

/** What is no word: addresses, places to be filled in, markup’s own names for signs. */
const NO_WORDS = /&\w+;|\{\w+\}|\b(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?/g;
/** Marks and cells that print data: what their words are is for the tables to say. */
const DATA = /^(?:circle|g|path|rect|text|td|th|strong|li)\b/;
/** A run of plain words, as they follow one another. */
const RUNS = /(?<![\p{L}\d_-])[A-Za-z](?:[A-Za-z’'./&-]| (?=[A-Za-z]))*[A-Za-z](?![\p{L}\d_])/gu;

/** Words of plain letters in a text, but for names and addresses. */
export const plainWords = (text: string): string[] =>
  NAMES.reduce((rest, one) => rest.replaceAll(one, ' '), text)
    .replaceAll(NO_WORDS, ' ')
    .match(RUNS) ?? [];

/** What a page says in plain words, other than names and data. */
export const plainOn = (html: string): string[] =>
  saidOn(html).flatMap(({ where, text }) =>
    plainWords(text)
      .filter((words) => !(DATA.test(where) && isDatum(words)))
      .map((words) => `${where}: ${words}`),
  );
