import inks from '../../content/inks.json' with { type: 'json' };
import type { Ink } from './mark.ts';

export type ThemeName = 'light' | 'dark';

/**
 * The inks of the story, from `content/inks.json`: the one table for the page, exports and cards. A
 * story names inks as it likes beside those of the frame: `paper ink muted line faint`, `us jp gold` with
 * `gold-pale` and `partner`. Text inks hold 4.5:1 on `paper`, `line` and `partner` 3:1.
 */
export const theme: Record<ThemeName, Record<Exclude<Ink, 'none'>, string>> = inks;

/** Font families by token; exports embed these two. */
export const families = {
  serif: "Newsreader, 'Serif A', 'Serif B', 'Serif C', serif",
  sans: "'Instrument Sans', 'Sans A', system-ui, sans-serif",
} as const;

/** The inks of a theme as declarations of CSS variables. */
export const inkVariables = (name: ThemeName): string =>
  Object.entries(theme[name])
    .map(([ink, value]) => `--${ink}:${value}`)
    .join(';');
