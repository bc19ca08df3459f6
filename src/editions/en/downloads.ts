import type { DownloadsWords } from '../words/downloads.ts';

export const downloads: DownloadsWords = {
  pictures: 'Pictures',
  data: 'Data',
  archive: 'Everything in one archive, with a README that says how to cite',
  allTables: 'All tables in one file',
  descriptions: 'What the columns mean, licences, hashes',
  termsOf: (holders) => `${holders.join(', ')}’s terms`,
  terms: (link, site) =>
    `${link('CC BY 4.0')} for pictures and tables. Credit ${site}, with a link to this page.`,
  reserved: (sources) => `Not under that licence: what comes from the ${sources.join(', ')}.`,
  kilobytes: (count) => `${count} KB`,
  megabytes: (count) => `${count} MB`,
};
