import { inkVariables } from '../../scene/theme.ts';

/**
 * The theme for a page in a frame: light or dark as the host's reader prefers, unless the address
 * asks for one (`data-theme`, set by child.ts); light in print.
 */
export function tokensCss(): string {
  return (
    `:root{color-scheme:light;${inkVariables('light')}}` +
    `@media screen{:root[data-theme=dark]{color-scheme:dark;${inkVariables('dark')}}}` +
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${inkVariables('dark')}}}`
  );
}
