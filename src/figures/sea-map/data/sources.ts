import type { Source } from '../../../data/source.ts';

/** What stands behind the map beside the rows of its tables. */
export const furtherSources: readonly Source[] = [
  {
    title:
      'Philippines accuses China of water cannon attack on supply vessel (with the Chinese coast guard’s answer)',
    publisher: 'Arab News',
    date: '2024-03-24',
    url: 'https://arabnews.com/node/2481426',
    tier: 2,
  },
  {
    title: 'Natural Earth 1:10m coastlines, public domain, by way of world-atlas 2.0.2',
    publisher: 'Natural Earth',
    url: 'https://www.naturalearthdata.com/downloads/10m-cultural-vectors/',
    tier: 2,
  },
];
