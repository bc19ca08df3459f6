import type { Routes } from './routes.ts';

/** A language version. Every route, string, number and date format goes through it. */
export interface Edition {
  readonly lang: 'en';
  /** Where everything of this language is. */
  readonly routes: Routes;
  /** `1,234.5`; `digits` fixes the decimals. */
  readonly number: (value: number, digits?: number) => string;
  /** `8 July 2024`, `July 2024` or `2024`, as precise as the ISO date given. */
  readonly date: (iso: string) => string;
  /** `one` … `nine`, digits from ten on, as prose prints small counts. */
  readonly count: (value: number) => string;
}
