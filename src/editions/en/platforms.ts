import type { PlatformWords } from '../words/platforms.ts';

export const platforms: PlatformWords = {
  region: 'What to paste where',
  caption: 'What to paste where, and what comes of it',
  heads: { platform: 'In', paste: 'Paste', happens: 'What happens', known: 'How we know' },
  known: {
    tested: 'A test follows its rules',
    documentation: 'By its documentation; not tried there',
  },
  each: {
    wordpress: {
      name: 'WordPress',
      paste: 'The address, alone on a line',
      happens: 'A frame of the right height, with no plugin',
    },
    canvas: {
      name: 'Canvas',
      paste: 'The frame, in the HTML editor',
      happens: 'Canvas cuts the modern part of the style; the frame keeps its height, then fits',
    },
    moodle: {
      name: 'Moodle',
      paste: 'The frame, as a teacher; the picture in forums',
      happens: 'Teachers’ frames stay; of students’ HTML the line of credit with its link is left',
    },
    ghost: {
      name: 'Ghost',
      paste: 'The address',
      happens: 'Ghost reads the oEmbed document and inserts the frame',
    },
    'google-sites': {
      name: 'Google Sites',
      paste: 'The frame, as “Embed code”',
      happens: 'A box whose size you drag; what is higher scrolls inside',
    },
    iframely: {
      name: 'Notion, Coda and others that ask Iframely',
      paste: 'The address',
      happens: 'A card with the picture',
    },
    picture: {
      name: 'Medium, Substack, letters, slides',
      paste: 'The picture',
      happens: 'The figure as a picture that leads to its page',
    },
  },
};
