import { stillOf } from './stills.ts';

const root = document.documentElement;
const tall = matchMedia('(min-height: 30rem)');

function preference(): string | null {
  try {
    return localStorage.getItem('reading');
  } catch {
    return null;
  }
}

function remember(value: 'unrolled' | 'scroll'): void {
  try {
    localStorage.setItem('reading', value);
  } catch {
    // Without storage the choice holds for this page.
  }
}

/**
 * Switches between the scrolling and the unrolled form: by the reader's choice, in low windows and
 * for print. `changed` runs after every change.
 */
export function createReading(steps: readonly HTMLElement[], changed: () => void): void {
  let chosen = preference();
  let printing = false;

  const unroll = (): void => {
    delete root.dataset['mode'];
    steps.forEach(stillOf);
    changed();
  };
  const roll = (): void => {
    root.dataset['mode'] = 'scroll';
    changed();
  };
  const decide = (): void => {
    const scroll = tall.matches && chosen !== 'unrolled' && !printing;
    if (scroll !== (root.dataset['mode'] === 'scroll')) (scroll ? roll : unroll)();
  };

  const button = document.querySelector<HTMLButtonElement>('.reading');
  const label = (): void => {
    if (button)
      button.textContent =
        (chosen === 'unrolled' ? button.dataset['roll'] : button.dataset['unroll']) ?? '';
  };
  button?.addEventListener('click', () => {
    chosen = chosen === 'unrolled' ? 'scroll' : 'unrolled';
    remember(chosen === 'unrolled' ? 'unrolled' : 'scroll');
    label();
    decide();
  });
  if (button) button.hidden = false;
  label();
  tall.addEventListener('change', decide);
  addEventListener('beforeprint', () => {
    printing = true;
    decide();
  });
  addEventListener('afterprint', () => {
    printing = false;
    decide();
  });
  if (root.dataset['mode'] !== 'scroll') unroll();
}
