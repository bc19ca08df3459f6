import type { MetadataWords } from '../words/metadata.ts';

export const metadata: MetadataWords = {
  feed: 'Changes and corrections',
  feedOf: (site) => `${site}: changes and corrections`,
  data: (figure) => `Data: ${figure}`,
  dataOf: (figure, finding) =>
    `${finding}. The tables behind the figure “${figure}”, with their sources.`,
  finding: (finding) => `${finding}.`,
  picture: (title, finding) => `${title}. ${finding}`,
  view: (figure, view) => `${figure} – ${view}`,
  card: (title, text, finding) => `${title}. ${text} With a figure: ${finding}`,
};
