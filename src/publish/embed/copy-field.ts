const BACK_MS = 2500;

/**
 * Copies what stands in a field, or leaves it selected where the browser forbids; the button says which, and
 * after a while its own words again.
 */
export async function copyField(
  field: HTMLTextAreaElement,
  button: Element,
  said: { readonly copied: string; readonly selected: string; readonly copy: string },
): Promise<void> {
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    button.textContent = said.copied;
  } catch {
    button.textContent = said.selected;
  }
  setTimeout(() => {
    button.textContent = said.copy;
  }, BACK_MS);
}
