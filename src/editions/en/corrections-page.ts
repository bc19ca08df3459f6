import type { CorrectionsPageWords } from '../words/corrections-page.ts';
import { count, date } from './formats.ts';

export const correctionsPage: CorrectionsPageWords = {
  asOf: (day, version, feed) =>
    `As of ${date(day)}, version ${version}. Nothing is changed in silence, and no entry is ever removed. Follow changes in the ${feed('Atom feed')}.`,
  ours: 'Our own',
  means: {
    correction: 'A meaning, a number or a quotation was wrong.',
    clarification:
      'What stood there was right, and is now said so that nobody takes it for something else.',
  },
  none: (first) =>
    `No correction and no clarification since the first publication on ${date(first)}.`,
  version: (version) => `version ${version}`,
  place: 'the place',
  report: 'Report a mistake',
  onTheWeb: 'On the web:',
  byMail: 'By e-mail:',
  nobody:
    'This copy of the site names no address of its own: write to those who run the site on which you read this.',
  reporting:
    'The number of the claim or the address of the section, and a source, are all that is needed. What proves wrong is corrected where it stands, and listed here.',
  found: {
    contradicted: {
      title: 'Contradicted by the evidence',
      note: 'The story does not repeat these statements, or says in the same breath what is wrong.',
    },
    refined: {
      title: 'True in part, or in need of rewording',
      note: 'The story tells these as the evidence has them.',
    },
  },
  counted: (title, claims) => `${title}: ${count(claims)}`,
  evidence: 'The evidence:',
};
