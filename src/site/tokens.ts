import { theme, families, type ThemeName } from '../scene/theme.ts';

const inks = (name: ThemeName): string =>
  Object.entries(theme[name])
    .map(([ink, value]) => `--${ink}:${value}`)
    .join(';');

/** The theme as CSS variables, light and dark by the reader's preference, light in print. */
export function tokensCss(): string {
  return (
    `:root{color-scheme:light dark;${inks('light')};--serif:${families.serif};--sans:${families.sans}}` +
    `@media screen and (prefers-color-scheme:dark){:root{${inks('dark')}}}`
  );
}
