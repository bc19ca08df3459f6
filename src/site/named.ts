import { loadSite } from '../data/site.ts';

/** A plugin of Vite that prints the site’s name on the paper of a page: a page’s margin takes no variable. */
export const namePrints = () => ({
  name: 'name-prints',
  enforce: 'pre' as const,
  transform: (css: string, id: string): string | undefined =>
    id.endsWith('/src/site/styles/paper.css')
      ? css.replace("'SITE NAME'", JSON.stringify(loadSite().name))
      : undefined,
});
