import { stillOf } from './pictures.ts';
import type { Stage } from './stage.ts';

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
 * for print. `settled` runs after every change back to scrolling.
 */
export function createReading(stages: readonly Stage[], settled: () => void): void {
  let chosen = preference();
  let printing = false;

  const unroll = (): void => {
    delete root.dataset['mode'];
    for (const stage of stages) {
      stage.empty();
      for (const step of stage.steps) {
        const still = stillOf(step);
        if (still) step.append(still.figure);
      }
    }
  };
  const roll = (): void => {
    root.dataset['mode'] = 'scroll';
    for (const stage of stages) {
      for (const step of stage.steps) stillOf(step)?.figure.remove();
      stage.show(stage.shown(), { cut: true });
    }
    settled();
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
  // From the browser's own cache a page comes as it was left; the reader may have chosen since.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    chosen = preference() ?? chosen;
    label();
    decide();
  });
  if (root.dataset['mode'] !== 'scroll') unroll();
}
