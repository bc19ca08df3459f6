const root = document.documentElement;
const roomy = matchMedia(storyForm.room);

function remember(value: 'unrolled' | 'scroll'): void {
  try {
    localStorage.setItem('reading', value);
  } catch {
    // Without storage the choice holds for this page.
  }
}

function remembered(): string | null {
  try {
    return localStorage.getItem('reading');
  } catch {
    return null;
  }
}

/**
 * Switches between the scrolling and the unrolled form, by the reader's choice and in low windows.
 * Print has the unrolled one by its style sheet. `changed` runs after every change.
 */
export function createReading(steps: readonly HTMLElement[], changed: () => void): void {
  const decide = (): void => {
    const scrolls = roomy.matches && !storyForm.unrolled;
    if (scrolls === (root.dataset['mode'] === 'scroll')) return;
    storyForm.scroll(scrolls);
    changed();
  };

  const button = document.querySelector<HTMLButtonElement>('.reading');
  const label = (): void => {
    if (button) button.textContent = button.dataset[storyForm.unrolled ? 'roll' : 'unroll'] ?? '';
  };
  button?.addEventListener('click', () => {
    storyForm.unrolled = !storyForm.unrolled;
    remember(storyForm.unrolled ? 'unrolled' : 'scroll');
    label();
    decide();
  });
  if (button) button.hidden = false;
  label();
  roomy.addEventListener('change', decide);
  addEventListener('beforeprint', () => {
    steps.forEach(storyForm.unpack);
  });
  // From the browser's own cache a page comes as it was left; the reader may have chosen since.
  addEventListener('pageshow', ({ persisted }) => {
    const chosen = persisted ? remembered() : null;
    if (chosen === null) return;
    storyForm.unrolled = chosen === 'unrolled';
    label();
    decide();
  });
}
