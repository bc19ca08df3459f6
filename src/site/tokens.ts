import { families, inkVariables } from '../scene/theme.ts';

/** The theme as CSS variables, light and dark by the reader's preference, light in print. */
export function tokensCss(): string {
  return (
    `:root{color-scheme:light dark;${inkVariables('light')};--serif:${families.serif};--sans:${families.sans}}` +
    `@media screen and (prefers-color-scheme:dark){:root{${inkVariables('dark')}}}`
  );
}
