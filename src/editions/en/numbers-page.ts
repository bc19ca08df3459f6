import type { NumbersPageWords } from '../words/numbers-page.ts';
import { number } from './formats.ts';

export const numbersPage: NumbersPageWords = {
  title: (figure) => `${figure}: the numbers`,
  description:
    'How each number that the story takes from this figure was counted, the rows behind it and their sources.',
  standfirst:
    'Each number that the story takes from this figure: how it was counted, from which rows, and where they come from.',
  more: (rows) => `and ${number(rows)} more`,
  printedIn: (places) => `Printed in ${places.join('; ')}`,
};
