import type { FigurePartsWords } from '../words/figure-parts.ts';

export const figureParts: FigurePartsWords = {
  views: 'Views of the figure',
  embedPage: 'Page to embed',
  embedPageOf: (view) => `Page to embed: ${view}`,
  method: 'How to read it',
  numbers: 'The numbers',
  counted: (link) =>
    `${link('How the numbers of the story were counted')}, each with its rule, its rows and their sources.`,
  table: (caption, rows) => `${caption} (${rows} rows)`,
  sources: 'Sources',
  datasets: (count) => `${count === 1 ? 'Dataset' : 'Datasets'} behind the figure:`,
  use: 'Use this figure',
  embed: 'Embed',
  download: 'Download',
  cite: 'Cite',
};
