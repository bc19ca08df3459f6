import { said } from '../../editions/said.ts';
import type { Scrolly } from './scrolly.ts';

const quiet = matchMedia('(prefers-reduced-motion: reduce)');

/** Scrolls to a step so that it lands on the trigger line. */
function goTo(step: HTMLElement): void {
  step.scrollIntoView({ block: 'start', behavior: quiet.matches ? 'instant' : 'smooth' });
}

/** Wires Previous, Next and "Describe pictures" of one Scrolly; speaks only when pressed. */
export function createStepper({ element, stage, steps, shown }: Scrolly): void {
  const nav = element.querySelector<HTMLElement>('.stepper');
  if (!nav) return;
  const where = nav.querySelector('.where');
  const voice = nav.querySelector('[aria-live]');
  const buttons = [...nav.querySelectorAll<HTMLButtonElement>('[data-go]')];
  const count = steps.length;
  let aim = -1;

  const tell = (): void => {
    if (where) where.textContent = said.step(shown() + 1, count);
    for (const button of buttons) {
      const next = shown() + Number(button.dataset['go']);
      button.disabled = next < 0 || next >= count;
    }
  };
  for (const button of buttons) {
    button.addEventListener('click', () => {
      aim = Math.min(count - 1, Math.max(0, shown() + Number(button.dataset['go'])));
      const step = steps[aim];
      if (!step) return;
      goTo(step);
      const title = step.querySelector('h3')?.textContent ?? '';
      const seen = step.querySelector('.in-words')?.textContent ?? '';
      if (voice) voice.textContent = said.told(said.step(aim + 1, count), title, seen);
    });
  }
  nav.querySelector('[data-words]')?.addEventListener('click', (event) => {
    const on = element.classList.toggle('described');
    (event.currentTarget as Element).setAttribute('aria-pressed', String(on));
  });
  stage.figure.addEventListener('shown', tell);
  stage.figure.addEventListener('stepped', tell);
  tell();
  nav.hidden = false;
}
