import type { Edition } from '../../../editions/edition.ts';
import { escapeXml } from '../../../scene/svg.ts';
import { author } from '../../cite/work.ts';

/** A change that readers of the feed hear of. */
export interface Entry {
  /** Never changes: a tag URI. */
  readonly id: string;
  readonly title: string;
  /** Absolute address. */
  readonly url: string;
  /** ISO day, from content. */
  readonly date: string;
  readonly summary: string;
}

const moment = (day: string): string => `${day}T00:00:00Z`;

function entryXml({ id, title, url, date, summary }: Entry): string {
  return [
    '  <entry>',
    `    <id>${escapeXml(id)}</id>`,
    `    <title>${escapeXml(title)}</title>`,
    `    <link href="${escapeXml(url)}"/>`,
    `    <updated>${moment(date)}</updated>`,
    `    <summary>${escapeXml(summary)}</summary>`,
    '  </entry>',
  ].join('\n');
}

/** An Atom feed (RFC 4287), newest first; `self` is its own address, `home` the site's. */
export function atom(
  entries: readonly Entry[],
  self: string,
  home: string,
  edition: Edition,
): string {
  const sorted = [...entries].sort((a, b) => b.date.localeCompare(a.date));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${edition.lang}">`,
    `  <id>${escapeXml(self)}</id>`,
    `  <title>${escapeXml(edition.words.metadata.feedOf(author))}</title>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `  <link href="${escapeXml(home)}"/>`,
    `  <updated>${moment(sorted[0]?.date ?? '1970-01-01')}</updated>`,
    `  <author><name>${author}</name></author>`,
    ...sorted.map(entryXml),
    '</feed>',
    '',
  ].join('\n');
}
