import { said } from '../../editions/said.ts';
import { copyField } from '../../publish/embed/copy-field.ts';
import type { Offer } from '../../publish/embed/offer.ts';
import { lookQuery, snippet, type Look, type SnippetKind } from '../../publish/embed/snippets.ts';

const form = document.querySelector<HTMLFormElement>('.choice');
let preview = document.querySelector<HTMLIFrameElement>('.preview iframe');
const fields = [...document.querySelectorAll<HTMLTextAreaElement>('textarea[data-kind]')];
const offers = JSON.parse(
  document.getElementById('offers')?.textContent ?? '[]',
) as readonly Offer[];

function fill(chosen: FormData): void {
  const offer = offers[Number(chosen.get('view'))];
  if (!offer) return;
  const theme = chosen.get('theme');
  const look: Look = {
    theme: theme === 'light' || theme === 'dark' ? theme : undefined,
    plain: chosen.get('plain') === '1',
  };
  for (const field of fields)
    field.value = snippet(said, field.dataset['kind'] as SnippetKind, offer, look);
  // By its path: the page may be looked at elsewhere than where it will be published.
  const src = new URL(offer.embed).pathname + lookQuery(look);
  if (!preview || preview.getAttribute('src') === src) return;
  // A frame that goes on to another page adds to the reader's way back; a new one does not.
  const next = preview.cloneNode() as HTMLIFrameElement;
  next.src = src;
  next.title = offer.title;
  next.height = String(look.plain ? offer.plainHeight : offer.height);
  preview.replaceWith(next);
  preview = next;
}

/** Copies a field; where the browser refuses, selects it, so that the reader's own copy works. */
if (form) {
  form.hidden = false;
  // When the page is shown again, the browser may have put a choice back into the form.
  for (const [target, name] of [
    [form, 'change'],
    [window, 'pageshow'],
  ] as const)
    target.addEventListener(name, () => {
      fill(new FormData(form));
    });
}
// Whoever opens the preview wants it, wherever it lies in the window.
preview?.closest('details')?.addEventListener('toggle', () => {
  if (preview) preview.loading = 'eager';
});
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  const field = fields.find(({ id }) => id === button.dataset['copy']);
  if (!field) continue;
  button.hidden = false;
  button.setAttribute('aria-live', 'polite');
  const label = button.textContent.trim();
  button.addEventListener('click', () => void copyField(field, button, { ...said, copy: label }));
}
