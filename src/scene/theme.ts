import type { Ink } from './mark.ts';

export type ThemeName = 'light' | 'dark';

/**
 * Washi and ink. Text inks (`ink muted us jp gold`) hold 4.5:1 on `paper`, `line` and `partner` 3:1;
 * tests/laws/theme.test.ts checks it. The one table for the page, exports and cards.
 */
export const theme: Record<ThemeName, Record<Exclude<Ink, 'none'>, string>> = {
  light: {
    paper: '#f7f3ea',
    ink: '#1c1b19',
    muted: '#5f5a50',
    line: '#8b8577',
    faint: '#e2dccd',
    us: '#24487a',
    'us-pale': '#cfd8e3',
    jp: '#b93622',
    'jp-pale': '#f0d3c9',
    gold: '#80600f',
    'gold-pale': '#ecdfb8',
    partner: '#6d685d',
    'partner-pale': '#ddd7c9',
    sea: '#e9e8e1',
    land: '#dcd5c3',
  },
  dark: {
    paper: '#171614',
    ink: '#ece6d9',
    muted: '#aaa397',
    line: '#7d776b',
    faint: '#33302a',
    us: '#8fb1e3',
    'us-pale': '#263a57',
    jp: '#f0846c',
    'jp-pale': '#572a20',
    gold: '#d9b65c',
    'gold-pale': '#4a3d1b',
    partner: '#9b9588',
    'partner-pale': '#3b382f',
    sea: '#1e2226',
    land: '#34312a',
  },
};

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
