import type { PeoplePageWords } from '../words/people-page.ts';

export const peoplePage: PeoplePageWords = {
  title: 'People',
  held: (when, office) => `${when}: ${office}`,
  later: (what) => `Later: ${what}`,
};
