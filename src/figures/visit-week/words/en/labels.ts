import type { Labels } from '../../words.ts';

/** Titles of stops on a phone, where they differ. */
const brief: Readonly<Record<string, string>> = { trilateral: 'Three-way summit with Marcos' };

/** What the pictures say in English. */
export const labels: Labels = {
  lives: { kishida: 'Kishida', biden: 'Biden', marcos: 'Marcos' },
  month: { wide: 'April 2024', narrow: 'April' },
  evening: 'evening',
  stop: ({ id, title }, layout) => (layout === 'narrow' ? (brief[id] ?? title) : title),
  sameDays: 'The same days',
};
