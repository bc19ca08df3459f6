import type { CitePageWords } from '../words/cite-page.ts';

export const citePage: CitePageWords = {
  title: 'How to cite',
  description:
    'Citations of the site, its chapters, figures and datasets in APA, MLA, Chicago and Harvard style, a credit line, and files for reference managers.',
  standfirst: 'Addresses here are meant to last. Words and figures are free to reuse with credit.',
  note: 'Each citation carries the version and the date of the last change; the day you read the page is added by your browser where the style asks for one.',
  parts: {
    site: { title: 'The whole site' },
    chapter: { title: 'Chapters' },
    figure: {
      title: 'Figures',
      note: 'Please name the sources printed under a figure too, where a number matters.',
    },
    dataset: {
      title: 'Datasets',
      note: 'Tables as we arranged them. The sources of single values stand in the tables.',
    },
  },
  to: { site: 'To the cover', chapter: 'To the chapter', figure: 'To the figure' },
};
