/** Windows in which a page may show wide drawings, and which fetch them; a phone on its side is none. */
export const WIDE_ROOM = '(min-width: 60rem), (min-width: 43.75rem) and (min-height: 30rem)';
