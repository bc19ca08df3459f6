import type { Source } from '../../../data/source.ts';
import type { Words } from '../words.ts';

/** What stands behind the map beside the rows of its tables. */
export const furtherSources = ({ labels: { sources } }: Pick<Words, 'labels'>): Source[] => [
  {
    title: sources.answered,
    publisher: 'Arab News',
    date: '2024-03-24',
    url: 'https://arabnews.com/node/2481426',
    tier: 2,
  },
  {
    title: sources.coasts,
    publisher: 'Natural Earth',
    url: 'https://www.naturalearthdata.com/downloads/10m-cultural-vectors/',
    tier: 2,
  },
];
