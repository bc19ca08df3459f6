import type { Reference } from '../../data/ledger.ts';

/** What the page calls how much of a source was read. */
export const readings: Readonly<Record<Reference['read'], string>> = {
  full: 'Read in full',
  part: 'Read in part',
  no: 'Not read',
};

/** What a source can bear, strongest first. */
export const strengths: readonly {
  readonly id: Reference['strength'];
  readonly name: string;
  readonly means: string;
}[] = [
  {
    id: 'strong',
    name: 'Strong',
    means: 'The document, the record or the statistics themselves, from whoever made them.',
  },
  {
    id: 'fair',
    name: 'Fair',
    means: 'Somebody’s report, transcript, copy or assessment of it.',
  },
  {
    id: 'weak',
    name: 'Weak',
    means: 'A repost or a mirror, or an original that was not read; what rests on it says so.',
  },
];
