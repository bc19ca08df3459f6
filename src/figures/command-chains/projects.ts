/** A dated step of a missile project; `ahead` where it was planned when last seen. */
export interface Step {
  readonly date: string;
  /** Words for the wide layout, two lines at most. */
  readonly words: readonly string[];
  readonly ahead?: true;
}

/** A missile project and the outcome row that its steps come from. */
export interface Project {
  readonly topic: string;
  readonly name: string;
  readonly steps: readonly Step[];
  /** What a phone says of it. */
  readonly brief: string;
}

export const PROJECTS: readonly Project[] = [
  {
    topic: 'O07',
    name: 'Missiles made together',
    steps: [
      { date: '2024-07', words: ['AMRAAM and', 'PAC-3 named'] },
      { date: '2026-03', words: ['one study done;', 'SM-3 to rise fourfold'] },
    ],
    brief: 'studied, named; none built yet',
  },
  {
    topic: 'O08',
    name: 'Exports from Japan',
    steps: [
      { date: '2023-12', words: ['rules eased'] },
      { date: '2025-11', words: ['PAC-3 export', 'confirmed'] },
      { date: '2026-04', words: ['five-category', 'limit dropped'] },
    ],
    brief: 'PAC-3 sent to the United States',
  },
  {
    topic: 'O11',
    name: 'Glide Phase Interceptor',
    steps: [
      { date: '2024-05', words: ['agreement'] },
      { date: '2024-09', words: ['builder picked'] },
    ],
    brief: 'builder picked; not fielded',
  },
  {
    topic: 'O12',
    name: 'Tomahawks for Japan',
    steps: [
      { date: '2025-09', words: ['destroyer leaves', 'for the US'] },
      { date: '2026-09', words: ['work on it', 'planned to last'], ahead: true },
    ],
    brief: 'one destroyer being fitted',
  },
];
