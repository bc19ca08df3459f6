import type { ScriptWords } from '../../editions/words/scripts.ts';
import { escapeXml } from '../../scene/svg.ts';
import { WIDTH, type Offer } from './offer.ts';

/**
 * What one pastes: an address; a frame; the frame with our listener; a linked picture; the frame with
 * a copy that never changes.
 */
export type SnippetKind = 'url' | 'frame' | 'listening' | 'image' | 'frozen';

/** How a frame is to look, where not as its reader prefers and whole. */
export interface Look {
  readonly theme?: 'light' | 'dark' | undefined;
  /** The picture and its credit only. */
  readonly plain?: boolean;
}

/**
 * Fits the frame to its content without script where the browser can (Chrome 154), else leaves the
 * height attribute in charge. `if()` comes last, because sanitisers may swallow what follows it.
 */
const STYLE =
  'width:100%;min-height:320px;border:0;frame-sizing:content-height;' +
  'height:if(supports(frame-sizing:content-height):auto;else:revert-layer)';

/** Gives each frame of a page the height it asks for; 261 bytes, for pages that allow scripts. */
export const LISTENER =
  '<script>addEventListener("message",function(e){var d=e.data;if(d&&d.sentinel=="amp"&&' +
  'd.type=="embed-size"&&d.height>99&&d.height<5000)document.querySelectorAll("iframe")' +
  '.forEach(function(f){if(f.contentWindow==e.source)f.style.height=d.height+"px"})})</script>';

function tag(name: string, attributes: Readonly<Record<string, string | number>>): string {
  const all = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeXml(`${value}`)}"`,
  );
  return `<${name}${all.join('')}>`;
}

type Words = Pick<ScriptWords, 'credit'>;

/** Name, author and terms with their links: readable where everything else is stripped. */
function credit({ page, title, by, licence, terms }: Offer, words: Words): string {
  const figure = `${tag('a', { href: page })}${escapeXml(title)}</a>`;
  return `<p>${words.credit(figure, escapeXml(by))} ${tag('a', { href: licence, rel: 'license' })}${escapeXml(terms)}</a></p>`;
}

/** What asks an embed for this look, to be put behind its address. */
export function lookQuery({ theme, plain = false }: Look): string {
  const asked = [theme && `theme=${theme}`, plain && 'plain=1'].filter(Boolean);
  return asked.length === 0 ? '' : `?${asked.join('&')}`;
}

function frame(offer: Offer, words: Words, address: string, look: Look): string {
  const attributes = {
    src: address + lookQuery(look),
    title: offer.title,
    width: WIDTH,
    height: look.plain ? offer.plainHeight : offer.height,
    loading: 'lazy',
    referrerpolicy: 'strict-origin-when-cross-origin',
    style: STYLE,
  };
  return `${tag('iframe', attributes)}</iframe>\n${credit(offer, words)}`;
}

function image(offer: Offer, words: Words): string {
  const { src, large, width, height } = offer.image;
  const picture = tag('img', {
    src,
    srcset: `${src} ${width}w, ${large} ${2 * width}w`,
    sizes: `(max-width: ${width}px) 100vw, ${width}px`,
    width,
    height,
    alt: `${offer.title}. ${offer.takeaway}`,
    style: 'max-width:100%;height:auto',
  });
  return `${tag('a', { href: offer.page })}${picture}</a>\n${credit(offer, words)}`;
}

/** Height of the line in which a frozen embed says of which day it is, px. */
const NOTICE = 28;

const withNotice = (offer: Offer): Offer => ({
  ...offer,
  height: offer.height + NOTICE,
  plainHeight: offer.plainHeight + NOTICE,
});

/** What to paste for a figure, in the words of a language. The look applies to frames only, and a frozen frame is like any other. */
export function snippet(words: Words, kind: SnippetKind, offer: Offer, look: Look = {}): string {
  switch (kind) {
    case 'url':
      return offer.page.includes('#') ? offer.embed : offer.page;
    case 'frame':
      return frame(offer, words, offer.embed, look);
    case 'listening':
      return `${frame(offer, words, offer.embed, look)}\n${LISTENER}`;
    case 'image':
      return image(offer, words);
    case 'frozen':
      return frame(withNotice(offer), words, offer.frozen, look);
  }
}
