import { said } from '../../editions/said.ts';
import type { Copied } from '../../editions/words/scripts.ts';
import { setBeside } from '../../view/card.ts';
import type { LinkTexts } from './link-texts.ts';

const { close, menu: words, selected } = said;
const copier = (value: Copied): string => `<button value="${value}">${words.copy[value]}</button>`;
const FORM = `<button class="close" aria-label="${close}">×</button>
<p id="link-menu-name"></p>
<textarea rows="3" readonly aria-label="${words.field}"></textarea>
<p class="said quiet" aria-live="polite"></p>
<p>${copier('link')}</p>
<p>${copier('quotation')} <span class="quiet"></span></p>
<p>${copier('share')} <a></a> <span class="quiet">${words.shows}</span></p>
<p><span>${words.citation}</span></p>`;
const known: Readonly<Record<string, string>> = words.what;

/** Opens the menu of a place beside its link. */
export type OpenMenu = (link: HTMLElement, name: string, texts: LinkTexts) => void;

/** Makes the page’s link menu. Esc and a press elsewhere close it, and the link has the focus again. */
export function createLinkMenu(): OpenMenu {
  const menu = document.createElement('div');
  menu.className = 'note-card link-menu';
  menu.popover = 'auto';
  menu.role = 'dialog';
  menu.setAttribute('aria-labelledby', 'link-menu-name');
  document.body.append(menu);
  let from: HTMLElement | undefined;
  let texts: ReadonlyMap<string, string | undefined>;

  /** A part of the menu, of the kind that the markup above gives it. */
  const part = <E extends Element>(selector: string, kind: abstract new () => E): E => {
    const found = menu.querySelector(selector);
    if (!(found instanceof kind)) throw new Error(selector);
    return found;
  };
  const copy = async (what: string): Promise<void> => {
    const field = part('textarea', HTMLTextAreaElement);
    field.value = texts.get(what) ?? '';
    let told = words.copied(known[what] ?? what);
    try {
      await navigator.clipboard.writeText(field.value);
    } catch {
      field.select();
      told = selected;
    }
    part('.said', HTMLElement).textContent = told;
  };
  menu.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    if (target.value) void copy(target.value);
    else menu.hidePopover();
  });
  menu.addEventListener('toggle', ({ newState }) => {
    if (newState === 'closed' && document.activeElement === document.body)
      from?.focus({ preventScroll: true });
  });

  return (link, name, { link: address, quotation, share, citations }) => {
    from = link;
    texts = new Map([['link', address], ['quotation', quotation], ['share', share], ...citations]);
    menu.innerHTML = FORM;
    part('p', HTMLElement).textContent =
      `${document.getElementById('link-to')?.textContent.trim() ?? ''} ${name}`;
    part('textarea', HTMLElement).textContent = address;
    part('[value="quotation"]', HTMLButtonElement).disabled = !quotation;
    part('.quiet:not(.said)', HTMLElement).textContent = quotation?.split('\n')[0] ?? words.select;
    const page = part('a', HTMLAnchorElement);
    if (share) page.href = new URL(share).pathname;
    else page.parentElement?.remove();
    page.textContent = share?.includes('/s/') ? words.sharePage : words.figurePage;
    for (const [style] of citations) {
      const button = document.createElement('button');
      button.value = button.textContent = style;
      part('p:last-child', HTMLElement).append(' ', button);
    }
    menu.showPopover();
    setBeside(menu, link);
    part('[value]', HTMLButtonElement).focus();
  };
}
