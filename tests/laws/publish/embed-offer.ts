import type { Offer } from '../../../src/publish/embed/offer.ts';

/** An offer with hard words in it, and whatever a test changes. */
export function anOffer(changed: Partial<Offer> = {}): Offer {
  return {
    figure: 'defense-spending',
    title: 'Spending & “GDP” <2 %>: The plateau',
    by: 'Latticework',
    takeaway: 'Nothing "moved" for three decades',
    page: 'https://latticework.example/en/figures/defense-spending/#plateau',
    embed: 'https://latticework.example/en/embed/defense-spending/plateau/',
    frozen: 'https://latticework.example/v/2026-11-21/en/embed/defense-spending/plateau/',
    image: {
      src: 'https://latticework.example/en/figures/defense-spending/plateau.png',
      large: 'https://latticework.example/en/figures/defense-spending/plateau-2x.png',
      width: 1200,
      height: 630,
    },
    height: 750,
    plainHeight: 520,
    terms: 'CC BY 4.0, except data from SIPRI: SIPRI’s own terms',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    ...changed,
  };
}
