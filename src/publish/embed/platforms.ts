/** A place where people paste a figure, and what comes of it. */
export interface Platform {
  readonly name: string;
  /** What to paste. */
  readonly paste: string;
  readonly happens: string;
  /** A test follows the rules of its source, or we have it from its documentation only. */
  readonly known: 'tested' | 'documentation';
}

/** Systems that teachers and editors work in. */
export const platforms: readonly Platform[] = [
  {
    name: 'WordPress',
    paste: 'The address, alone on a line',
    happens: 'A frame of the right height, with no plugin',
    known: 'tested',
  },
  {
    name: 'Canvas',
    paste: 'The frame, in the HTML editor',
    happens: 'Canvas cuts the modern part of the style; the frame keeps its height, then fits',
    known: 'tested',
  },
  {
    name: 'Moodle',
    paste: 'The frame, as a teacher; the picture in forums',
    happens: 'Teachers’ frames stay; of students’ HTML the line of credit with its link is left',
    known: 'documentation',
  },
  {
    name: 'Ghost',
    paste: 'The address',
    happens: 'Ghost reads the oEmbed document and inserts the frame',
    known: 'documentation',
  },
  {
    name: 'Google Sites',
    paste: 'The frame, as “Embed code”',
    happens: 'A box whose size you drag; what is higher scrolls inside',
    known: 'documentation',
  },
  {
    name: 'Notion, Coda and others that ask Iframely',
    paste: 'The address',
    happens: 'A card with the picture',
    known: 'documentation',
  },
  {
    name: 'Medium, Substack, letters, slides',
    paste: 'The picture',
    happens: 'The figure as a picture that leads to its page',
    known: 'documentation',
  },
];
