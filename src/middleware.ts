import { defineMiddleware } from 'astro:middleware';
import { editionIn, original } from './editions/editions.ts';

/** Hands every page, and all that it is made of, the edition that its address names. */
export const onRequest = defineMiddleware(({ params: { lang }, locals }, next) => {
  locals.edition = lang === undefined ? original : editionIn(lang);
  return next();
});
