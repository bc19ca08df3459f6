import type { ScriptWords } from './words/scripts.ts';

const all = import.meta.glob<ScriptWords>(['./*/scripts.ts', '!./words/*'], {
  eager: true,
  import: 'scripts',
});

/** What the scripts of this page say, in its language: the one thing of an edition that they carry. */
export const said = all[`./${document.documentElement.lang}/scripts.ts`] as ScriptWords;
