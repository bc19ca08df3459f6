import type { FrameWords } from '../words/frame.ts';

export const frame: FrameWords = {
  navigation: 'Site',
  skip: 'Skip to the text',
  story: 'Story',
  figures: 'Figures',
  ledger: 'Ledger',
  sources: 'Sources',
  glossary: 'Glossary',
  people: 'People',
  about: 'About',
  search: 'Search',
  cite: 'Cite',
  corrections: 'Corrections',
  languages: 'Other languages',
  terms: (link, reserved) =>
    `Words and figures ${link('CC BY 4.0')}, code MIT${reserved === undefined ? '' : `; ${reserved}`}.`,
};
