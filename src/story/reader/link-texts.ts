import { said } from '../../editions/said.ts';
import type { Chosen } from './chosen.ts';
import { inOneLine, textDirective } from './quote.ts';

/** What of a place can be copied. */
export interface LinkTexts {
  readonly link: string;
  /** The words selected, whose they are, and the link that finds them; where something is selected. */
  readonly quotation: string | undefined;
  /** Address of the page that has the place’s card; in chapters. */
  readonly share: string | undefined;
  /** The page’s citations, led to the place, by their style. */
  readonly citations: readonly (readonly [style: string, words: string])[];
}

const text = (element: Element | null): string => element?.textContent.trim() ?? '';

/**
 * What can be copied of the place that `link` leads to. All addresses follow from the page’s canonical
 * one: how this reader looks at the page is nobody else’s business.
 */
export function linkTexts(link: HTMLAnchorElement, chosen: Chosen | undefined): LinkTexts {
  const id = link.hash.slice(1);
  const page = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? '';
  const address = `${page}#${id}`;
  // A figure has its card on its own page.
  const card = id.startsWith('figure-') ? id.replace('-', 's/') : `s/${id}`;
  return {
    link: address,
    quotation:
      chosen &&
      `${said.menu.quoted(inOneLine(chosen))}
${said.menu.from(text(document.querySelector('.wordmark')), text(document.querySelector('h1')))}
${page}#${chosen.paragraph || id}:~:${textDirective(chosen, text(document.body))}`,
    share: link.closest('.prose') ? new URL(`../../${card}/`, page).href : undefined,
    citations: [...document.querySelectorAll('.cite dt')].map((style) => [
      text(style),
      text(style.nextElementSibling).replaceAll(page, address),
    ]),
  };
}
