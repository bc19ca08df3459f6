import { escapeXml } from '../../scene/svg.ts';

/** A piece of a citation: words, or the place where a browser puts the day the reader saw the page. */
export type Run =
  | { readonly text: string; readonly isItalic?: boolean }
  /** `{d} {month} {y}`, or `{mon}` for MLA's short month; left out of everything that is not a browser. */
  | { readonly accessed: string };

export const text = (words: string): Run => ({ text: words });
export const italic = (words: string): Run => ({ text: words, isItalic: true });
export const accessed = (template: string): Run => ({ accessed: template });

/** The citation without markup and without a day of access. */
export function plain(runs: readonly Run[]): string {
  return runs.map((run) => ('text' in run ? run.text : '')).join('');
}

/** The citation as markup; the day of access is an empty span that a script fills. */
export function markup(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      if ('accessed' in run) return `<span data-accessed="${escapeXml(run.accessed)}"></span>`;
      const words = escapeXml(run.text);
      return run.isItalic ? `<i>${words}</i>` : words;
    })
    .join('');
}
