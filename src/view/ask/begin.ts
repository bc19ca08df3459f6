/** Fetches what answers a figure's questions when a reader comes near or touches them, and not before. */
for (const section of document.querySelectorAll<HTMLElement>('[data-ask]')) begin(section);

function begin(section: HTMLElement): void {
  const form = section.querySelector('form');
  const button = section.querySelector<HTMLButtonElement>('.ask-open');
  let isAsked = false;
  const load = (): void => {
    if (isAsked) return;
    isAsked = true;
    const script = document.createElement('script');
    script.src = section.dataset['ask'] ?? '';
    script.onerror = () => {
      // The next touch tries again.
      isAsked = false;
      script.remove();
    };
    document.head.append(script);
  };
  for (const touch of ['pointerdown', 'focusin', 'change'])
    form?.addEventListener(touch, load, { passive: true });
  form?.addEventListener('change', () => {
    section.dataset['touched'] ??= '';
  });
  if (!form) return;
  if (button) {
    button.hidden = false;
    button.addEventListener('click', () => {
      button.hidden = true;
      form.hidden = false;
      form.querySelector<HTMLElement>('input, select')?.focus({ preventScroll: true });
      load();
    });
    return;
  }
  form.hidden = false;
  if (location.search) load();
  new IntersectionObserver(
    (seen, observer) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      load();
    },
    { rootMargin: '100% 0px' },
  ).observe(section);
}
