import type { EmbedChoiceWords } from '../words/embed-choice.ts';

export const embedChoice: EmbedChoiceWords = {
  free: 'Free for everyone, without an account. An embed works without script, fits its frame, stores nothing and tells nobody who looked at it.',
  view: 'View',
  colours: 'Colours',
  asPreferred: 'as the reader prefers',
  light: 'light',
  dark: 'dark',
  shows: 'Shows',
  whole: 'picture, words, data',
  plain: 'picture and credit only',
  byHand: (code) =>
    `By hand, behind the address of a frame: ${code('?theme=dark')} or ${code('?theme=light')} ` +
    `for its colours, ${code('?plain=1')} for the picture and its credit only, or both, ` +
    `${code('?theme=dark&plain=1')}.`,
  ways: {
    url: {
      label: 'The address',
      hint: 'WordPress, Ghost, Discourse, Moodle: on a line of its own it becomes the figure.',
    },
    frame: {
      label: 'A frame, without script',
      hint: 'Learning platforms and every page that takes HTML.',
    },
    listening: {
      label: 'A frame with one line of script',
      hint: 'Keeps the height right in every browser, also when a phone is turned.',
    },
    image: {
      label: 'A picture that links here',
      hint: 'E-mail, newsletters, slides, Wikipedia.',
    },
    frozen: {
      label: 'A frame that never changes',
      hint: 'The figure as it was on the day of publication, without later corrections; it links to the live one.',
    },
  },
  copy: 'Copy',
  preview: 'Preview',
  tried: 'Where embeds have been tried, and how they fit',
};
