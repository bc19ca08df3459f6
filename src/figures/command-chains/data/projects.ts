/** Outcomes that are missile projects. */
export type Topic = 'O07' | 'O08' | 'O11' | 'O12';

/** Missile projects and their steps, rows of `ledger/dates`, in the order of time. */
export const PROJECTS: readonly { readonly topic: Topic; readonly steps: readonly string[] }[] = [
  { topic: 'O07', steps: ['missiles-named', 'amraam-studied'] },
  { topic: 'O08', steps: ['export-rules-eased', 'pac3-exported', 'five-category-limit-dropped'] },
  { topic: 'O11', steps: ['interceptor-agreed', 'interceptor-builder-picked'] },
  { topic: 'O12', steps: ['tomahawk-destroyer-left', 'tomahawk-work-ends'] },
];
