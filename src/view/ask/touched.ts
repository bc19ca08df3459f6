/** In the story, fetches what answers when a reader asks for it; where that fails, he may ask again. */
for (const section of document.querySelectorAll<HTMLElement>('[data-ask]')) {
  const button = section.querySelector<HTMLButtonElement>('.ask-open');
  if (!button) continue;
  button.hidden = false;
  button.addEventListener('click', () => {
    button.disabled = true;
    import(/* @vite-ignore */ section.dataset['ask'] ?? '').catch(() => {
      button.disabled = false;
    });
  });
}
