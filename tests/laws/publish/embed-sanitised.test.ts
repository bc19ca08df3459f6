import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { scripts } from '../../../src/editions/en/scripts.ts';
import { snippet } from '../../../src/publish/embed/snippets.ts';
import { anOffer } from './embed-offer.ts';

type Allowed = Readonly<Record<string, readonly string[]>>;

/** What a cleaner of other people's HTML leaves: these elements with these attributes, else the text. */
function clean(
  html: string,
  allowed: Allowed,
  keeps: (style: string) => boolean = () => false,
): Element {
  const { document } = parseHTML(
    `<!doctype html><html><body><div id="post">${html}</div></body></html>`,
  );
  const post = document.querySelector('#post');
  if (!post) throw new Error('the parser lost the post');
  for (const element of [...post.querySelectorAll('*')]) {
    const names = allowed[element.localName];
    if (element.localName === 'script') element.remove();
    else if (!names) element.replaceWith(...element.childNodes);
    for (const name of element.getAttributeNames())
      if (!names?.includes(name)) element.removeAttribute(name);
    const style = element.getAttribute('style');
    if (style === null) continue;
    const kept = style.split(/;(?![^(]*\))/).filter(keeps);
    element.setAttribute('style', kept.join(';'));
  }
  return post;
}

const text = { p: [], small: [], a: ['href'] };
/** Canvas keeps frames, and of styles what it knows, without functions. */
const canvas: Allowed = {
  ...text,
  iframe:
    'src width height name align frameborder scrolling sandbox allowfullscreen title style'.split(
      ' ',
    ),
  img: ['src', 'alt', 'width', 'height', 'style'],
};
const known = (one: string): boolean =>
  /^(width|height|border|min-height|max-width):/.test(one) && !one.includes('(');
/** WordPress and Moodle keep no frames of authors who are not trusted. */
const strict: Allowed = { ...text, img: ['src', 'alt', 'width', 'height'] };

const offer = anOffer();

describe('what a host cleans away leaves something readable', () => {
  test('Canvas: the frame with its title and a height of digits', () => {
    const post = clean(snippet(scripts, 'frame', offer), canvas, known);
    const frame = post.querySelector('iframe');
    expect(frame?.getAttribute('src')).toBe(offer.embed);
    expect(frame?.getAttribute('title')).toBe(offer.title);
    expect(frame?.getAttribute('height')).toBe(String(offer.height));
    expect(frame?.getAttribute('style')).toBe('width:100%;min-height:320px;border:0');
  });

  test('an author who may not frame: name and terms with their links', () => {
    for (const kind of ['frame', 'listening', 'frozen'] as const) {
      const post = clean(snippet(scripts, kind, offer), strict);
      expect(post.textContent.trim()).toBe(`Figure: ${offer.title}, Latticework. ${offer.terms}`);
      expect(post.querySelector('a')?.getAttribute('href')).toBe(offer.page);
    }
  });

  test('a forum or a letter: the picture in words, and where it leads', () => {
    const post = clean(snippet(scripts, 'image', offer), strict);
    expect(post.querySelector('a > img')?.getAttribute('alt')).toContain(offer.takeaway);
    expect(post.querySelector('a')?.getAttribute('href')).toBe(offer.page);
  });
});
