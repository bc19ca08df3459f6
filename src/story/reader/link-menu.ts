import { setBeside } from '../../view/card.ts';
import type { LinkTexts } from './link-texts.ts';

const FORM = `<button class="close" aria-label="Close">×</button>
<p id="link-menu-name"></p>
<textarea rows="3" readonly aria-label="What is copied"></textarea>
<p class="said quiet" aria-live="polite"></p>
<p><button value="link">Copy link</button></p>
<p><button value="quotation">Copy quotation</button> <span class="quiet"></span></p>
<p><button value="share link">Copy share link</button> <a></a> <span class="quiet">Shows the picture where it is posted.</span></p>
<p><span>Copy citation</span></p>`;

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
    let said = `Copied: ${what}`;
    try {
      await navigator.clipboard.writeText(field.value);
    } catch {
      field.select();
      said = 'Selected: copy it with your keys';
    }
    part('.said', HTMLElement).textContent = said;
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
    texts = new Map([
      ['link', address],
      ['quotation', quotation],
      ['share link', share],
      ...citations,
    ]);
    menu.innerHTML = FORM;
    part('p', HTMLElement).textContent = `Link to: ${name}`;
    part('textarea', HTMLElement).textContent = address;
    part('[value="quotation"]', HTMLButtonElement).disabled = !quotation;
    part('.quiet:not(.said)', HTMLElement).textContent =
      quotation?.split('\n')[0] ?? 'First select words of this part.';
    const page = part('a', HTMLAnchorElement);
    if (share) page.href = new URL(share).pathname;
    else page.parentElement?.remove();
    page.textContent = share?.includes('/s/') ? 'Share page' : 'Figure page';
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
