import type { ForumWords } from '../../../words.ts';

/** What the forum says in English. */
export const forum: ForumWords = {
  dicas: 'DICAS',
  pentagon: 'Pentagon',
  ministry: { wide: 'Japan’s Ministry of Defense', narrow: 'Defense ministry' },
  met: 'first met 9–10 June 2024',
  groups: {
    missiles: { name: 'Missile production', lines: ['Missile', 'production'] },
    ships: { name: 'Ship repair', lines: ['Ship', 'repair'] },
    aircraft: { name: 'Aircraft repair', lines: ['Aircraft', 'repair'] },
    supplies: { name: 'Supply chains', lines: ['Supply', 'chains'] },
  },
  known: { missiles: (date) => ['two named', date], ships: (date) => ['met', date] },
  unknown: { wide: ['no dated result', 'in our data'], narrow: ['no date', 'found'] },
};
