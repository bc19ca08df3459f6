/** The parts of citation-js, which has no types, that the site and its tests use. */
declare module '@citation-js/core' {
  interface Item {
    readonly id: string;
    readonly type: string;
    readonly title?: string;
    readonly URL?: string;
    readonly author?: readonly { readonly literal?: string; readonly family?: string }[];
    readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  }

  export class Cite {
    /** Takes CSL-JSON, or the text of a file whose plugin is loaded. */
    constructor(data: string | object);
    readonly data: readonly Item[];
    format(
      kind: 'bibliography',
      options: { template: string; format: 'html' | 'text'; lang: string },
    ): string;
  }
}

declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
