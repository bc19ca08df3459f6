import type { SourcesPageWords } from '../words/sources-page.ts';
import { date, number } from './formats.ts';

export const sourcesPage: SourcesPageWords = {
  title: 'Sources',
  counted: ({ sources, full, archived, date: day, version }) =>
    `${number(sources)} sources: ${number(full)} read in full, ${number(archived)} with an archived copy that we know of. As of ${date(day)}, version ${version}. Sources of single claims stand in the ledger; those of figures under each figure.`,
  main: 'The main sources',
  readings: { full: 'Read in full', part: 'Read in part', no: 'Not read' },
  strengths: {
    strong: {
      name: 'Strong',
      means: 'The document, the record or the statistics themselves, from whoever made them.',
    },
    fair: {
      name: 'Fair',
      means: 'Somebody’s report, transcript, copy or assessment of it.',
    },
    weak: {
      name: 'Weak',
      means: 'A repost or a mirror, or an original that was not read; what rests on it says so.',
    },
  },
  having: (strength, sources) => `${strength}: ${number(sources)}`,
  noCopy: 'No archived copy known.',
};
