import { publisher } from '../../data/release.ts';
import { escapeXml } from '../../scene/svg.ts';
import { WIDTH, type Offer } from './offer.ts';

/** The document that readers of https://oembed.com find by a link in the head of a page. */
export interface Oembed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly author_name: string;
  readonly author_url: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** Seconds. */
  readonly cache_age: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
  readonly width: number;
  readonly height: number;
  readonly html: string;
}

/**
 * A figure as an oEmbed document. `html` is, to the letter, what WordPress lets through: a bare
 * quotation with a link, and after it a frame. `home` is the full address of the site.
 */
export function oembed(offer: Offer, home: string): Oembed {
  const title = escapeXml(offer.title);
  const quote = `<blockquote><a href="${escapeXml(offer.page)}">${title}</a></blockquote>`;
  const size = `width="${String(WIDTH)}" height="${String(offer.height)}"`;
  return {
    version: '1.0',
    type: 'rich',
    title: offer.title,
    author_name: publisher.name,
    author_url: home,
    provider_name: publisher.name,
    provider_url: home,
    cache_age: 86_400,
    thumbnail_url: offer.image.src,
    thumbnail_width: offer.image.width,
    thumbnail_height: offer.image.height,
    width: WIDTH,
    height: offer.height,
    html: `${quote}<iframe src="${escapeXml(offer.embed)}" title="${title}" ${size}></iframe>`,
  };
}

/** The document as a file. */
export function oembedResponse(offer: Offer, home: string): Response {
  return new Response(`${JSON.stringify(oembed(offer, home))}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
}
