import { said } from '../editions/said.ts';
import { isHeld } from './held.ts';

/** Makes a picture reachable by Tab, and its marks reachable from it. */
export function makeReachable(figure: HTMLElement): void {
  for (const picture of figure.querySelectorAll('svg')) {
    if (!picture.querySelector('[data-rows]')) continue;
    picture.setAttribute('tabindex', '0');
    picture.setAttribute('aria-description', said.keys);
  }
}

/** A way past a stage with its steps, for who goes from stop to stop. */
export function offerWayPast(figure: HTMLElement): void {
  const next = figure.closest('.scrolly')?.nextElementSibling;
  if (!(next instanceof HTMLElement)) return;
  const way = document.createElement('a');
  way.className = 'skip sans';
  way.href = `#${figure.getAttribute('aria-labelledby') ?? ''}`;
  way.textContent = said.past;
  way.addEventListener('click', (event) => {
    if (isHeld(event)) return;
    event.preventDefault();
    next.tabIndex = -1;
    next.focus();
  });
  figure.before(way);
}
