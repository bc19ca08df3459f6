import instrument from './fonts/instrument-sans.woff2?url';
import italic from './fonts/newsreader-italic.woff2?url';
import newsreader from './fonts/newsreader.woff2?url';

const face = (family: string, file: string, more: string): string =>
  `@font-face{font-family:${family};src:url(${file}) format('woff2');font-display:swap;${more}}`;

/**
 * Our faces. Text stands at once in a stand-in of the same measures and takes its face when that comes; a
 * face that nothing on a page is set in is not fetched, and none is preloaded, which would hold the first
 * paint. They have a style block to themselves, because whoever saves a page rewrites addresses in
 * it, and the page's policy then rejects the block: the faces go, all other styles stay.
 */
export const facesCss = [
  face('Newsreader', newsreader, 'font-weight:400 600'),
  face('Newsreader', italic, 'font-style:italic'),
  face("'Instrument Sans'", instrument, 'font-weight:400 600'),
].join('');
