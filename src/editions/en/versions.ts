import type { VersionsWords } from '../words/versions.ts';
import { number } from './formats.ts';

export const versions: VersionsWords = {
  heading: 'Versions',
  note: 'A new first number changes what the story concludes, a second one its data or figures, a third one its wording. A frozen copy holds every figure’s embed, pictures and data as they were on that day, and never changes; the live figures tell of later corrections.',
  frozen: (files, size) => `Frozen copy: ${number(files)} files, ${size}.`,
  manifest: 'Manifest with the hash of each',
  noCopy: 'No frozen copy of this version is published here.',
};
