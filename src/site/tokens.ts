import { families, inkVariables } from '../scene/theme.ts';

/** The theme as CSS variables, and the word that style sheets print; light and dark by the reader's preference, light in print. */
export function tokensCss(ours: string): string {
  return (
    `:root{color-scheme:light dark;${inkVariables('light')};--serif:${families.serif};--sans:${families.sans};--ours:'${ours}'}` +
    `@media screen and (prefers-color-scheme:dark){:root{${inkVariables('dark')}}}`
  );
}
