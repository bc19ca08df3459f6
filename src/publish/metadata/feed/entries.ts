import type { Edition } from '../../../editions/edition.ts';
import type { Work } from '../../cite/work.ts';
import type { Correction } from '../../../story/corrections/correction.ts';
import type { Entry } from './atom.ts';

/** A name that outlives addresses (RFC 4151). */
function tag(url: string, date: string, id: string): string {
  return `tag:${new URL(url).hostname},${date}:${id}`;
}

/** Chapters as they last changed, and every correction. `page` is the address of the list of corrections. */
export function feedEntries(
  chapters: readonly Work[],
  corrections: readonly Correction[],
  page: string,
  edition: Edition,
): Entry[] {
  const changes = chapters.map(({ id, title, url, issued, description }) => ({
    id: tag(url, issued, id),
    title,
    url,
    date: issued,
    summary: description,
  }));
  const mended = corrections.map(({ id, date, kind, was, now }) => ({
    id: tag(page, date, id),
    title: edition.words.corrections.entry(kind, id),
    url: `${page}#${id}`,
    date,
    summary: `${was} ${now}`,
  }));
  return [...mended, ...changes];
}
