import type { Offer } from '../embed/offer.ts';
import { snippet, type SnippetKind, type Theme } from '../embed/snippets.ts';

const BACK_MS = 2500;
const form = document.querySelector<HTMLFormElement>('.choice');
const preview = document.querySelector<HTMLIFrameElement>('.preview iframe');
const fields = [...document.querySelectorAll<HTMLTextAreaElement>('textarea[data-kind]')];
const offers = JSON.parse(
  document.getElementById('offers')?.textContent ?? '[]',
) as readonly Offer[];

function fill(view: FormDataEntryValue | null, theme: FormDataEntryValue | null): void {
  const offer = offers[Number(view)];
  if (!offer) return;
  const asked: Theme | undefined = theme === 'light' || theme === 'dark' ? theme : undefined;
  for (const field of fields)
    field.value = snippet(field.dataset['kind'] as SnippetKind, offer, asked);
  if (!preview) return;
  // By its path: the page may be looked at elsewhere than where it will be published.
  preview.src = new URL(offer.embed).pathname + (asked === undefined ? '' : `?theme=${asked}`);
  preview.title = offer.title;
  preview.height = String(offer.height);
}

/** Copies a field; where the browser refuses, selects it, so that the reader's own copy works. */
async function copy(field: HTMLTextAreaElement, button: HTMLButtonElement): Promise<void> {
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    button.textContent = 'Copied';
  } catch {
    button.textContent = 'Selected: copy it with your keys';
  }
  setTimeout(() => {
    button.textContent = 'Copy';
  }, BACK_MS);
}

if (form) {
  form.hidden = false;
  form.addEventListener('change', () => {
    const data = new FormData(form);
    fill(data.get('view'), data.get('theme'));
  });
}
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  const field = fields.find(({ id }) => id === button.dataset['copy']);
  if (!field) continue;
  button.hidden = false;
  button.setAttribute('aria-live', 'polite');
  button.addEventListener('click', () => void copy(field, button));
}
