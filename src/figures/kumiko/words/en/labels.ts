import type { Labels } from '../../words.ts';

/** What the pictures say in English. */
export const labels: Labels = { hubs: { USA: 'United States', JPN: 'Japan' } };
