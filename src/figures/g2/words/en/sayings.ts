import type { ByLayout } from '../../../contract.ts';
import type { Footing, Saying } from '../../data.ts';

/** How well it is known, in tables and sentences. */
export const FOOTINGS: Readonly<Record<Footing, string>> = {
  said: 'said',
  'other words': 'other words',
  opinion: 'opinion',
  'not found': 'not found',
};

/** Who is said to have said so. */
export function whoOf(saying: Saying): string {
  switch (saying.voice) {
    case 'aso':
      return 'Aso Taro';
    case 'authors':
      return 'Weinstein and Chou';
    case 'xi':
    case 'trump':
      return saying.quote.speaker;
  }
}

/** What was said, as far as it is known: whole, and for a phone. */
export function saidIn(saying: Saying): ByLayout<string> {
  switch (saying.voice) {
    case 'aso':
      return {
        wide: 'as Weinstein and Chou report; we found his trip and no such words',
        narrow: 'reported by Weinstein and Chou; no such words found',
      };
    case 'authors':
      return {
        wide: 'easier for others to accept than Washington with Beijing',
        narrow: 'easier to accept than one with Beijing',
      };
    case 'xi': {
      const quote = `“${saying.quote.words}”`;
      return { wide: `${quote}; not “G2”, in the sources we read`, narrow: quote };
    }
    case 'trump': {
      const quote = `“${saying.quote.words}”`;
      return { wide: quote, narrow: quote };
    }
  }
}

/** What the evidence says of it. */
export const evidenceOf = ({ voice, evidence }: Saying): string =>
  voice === 'trump' ? `${evidence}, as quoted in the press` : evidence;
