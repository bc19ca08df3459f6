import type { CitationWords } from '../words/citations.ts';
import { MONTHS } from './formats.ts';
import { headline } from './headline.ts';

const CREDITED = { site: 'Source', chapter: 'Source', figure: 'Figure', dataset: 'Data' };

export const citations: CitationWords = {
  styles: {
    apa: 'APA 7',
    mla: 'MLA 9',
    chicago: 'Chicago',
    harvard: 'Harvard',
    credit: 'Credit line',
  },
  formats: { ris: 'RIS', bib: 'BibTeX', json: 'CSL-JSON', txt: 'plain text' },
  managers: 'For reference managers:',
  chapter: 'Cite this chapter',
  genres: { figure: 'Figure', dataset: 'Data set' },
  credit: (kind, by, title, terms, at) =>
    `${CREDITED[kind]}: ${by}${kind === 'site' ? '' : `, “${title}”`} (${terms}), ${at}`,
  data: (by, title, version, day, at) => `${by}, “${title}”, version ${version}, ${day}. ${at}`,
  biblatex: 'english',
  months: MONTHS,
  shortMonths: 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' '),
  version: (version) => `Version ${version}`,
  inVersion: (version) => `version ${version}`,
  available: (address) => `Available at: ${address}`,
  accessed: {
    mla: ' Accessed {d} {mon} {y}.',
    chicago: 'Accessed {month} {d}, {y}. ',
    harvard: ' (Accessed: {d} {month} {y})',
  },
  headline,
};
