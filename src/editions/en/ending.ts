import type { EndingWords } from '../words/ending.ts';
import { number } from './formats.ts';

export const ending: EndingWords = {
  title: 'The story ends here. Its evidence stays open.',
  standfirst: 'Where you doubt us, look. What you can use, take.',
  ledger: (claims) => ({
    title: 'Check it',
    words: `The ledger has ${number(claims)} statements, ours among them, each with a verdict, its evidence and where that comes from.`,
  }),
  figures: (figures) => ({
    title: 'Teach with it',
    words: `Each of the ${number(figures)} figures has a page of its own, with every picture and its numbers: to show, to print, to download, to embed in a lesson.`,
  }),
  cite: {
    title: 'Report on it',
    words:
      'Every step, figure and number has an address that is meant to last. Citations and a credit line are ready to copy.',
  },
  again: (title) => ({ title: 'Start again', words: `Back to chapter 1: ${title}.` }),
};
