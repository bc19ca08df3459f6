import type { CorrectionWords } from '../words/corrections.ts';

const kinds = { correction: 'Correction', clarification: 'Clarification' };

export const corrections: CorrectionWords = {
  kinds,
  name: 'Corrections',
  mended: (kind, day) => `${kind === 'correction' ? 'Corrected' : 'Clarified'} ${day}:`,
  before: 'What stood there before',
  dated: (kind, day) => `${kinds[kind]}, ${day}.`,
  place: 'The place',
  entry: (kind, id) => `${kinds[kind]} ${id}`,
  inList: (id) => `${id} in the list`,
};
