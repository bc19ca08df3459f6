import { answerNear } from '../../view/ask/near.ts';
import { nameInAddress } from '../../view/address.ts';
import { askMarks } from '../../view/ask.ts';
import { createCard } from '../../view/card.ts';
import { isHeld } from '../../view/held.ts';
import { openNumbers } from '../../view/numbers.ts';
import { createStage, type Stage } from '../../view/stage.ts';
import { createWide } from '../../view/wide.ts';

const figure = document.querySelector<HTMLElement>('.view');
const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-view]')];
const [first] = links.map(({ dataset }) => dataset['view']);
const entries = new Map(
  [...document.querySelectorAll<HTMLElement>('.states > [data-state]')].map((entry) => [
    entry.dataset['state'] ?? '',
    entry,
  ]),
);

/** Lets the controls and the address say which view the stage shows. */
function answer(stage: Stage): void {
  const voice = document.querySelector('.views [aria-live]');
  const show = (state: string, how?: { readonly cut: boolean }): void => {
    if (!entries.has(state)) return;
    stage.show(state, how);
    for (const [name, entry] of entries) entry.toggleAttribute('data-now', name === state);
    for (const link of links) {
      if (link.dataset['view'] === state) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  for (const link of links) {
    link.addEventListener('click', (event) => {
      if (isHeld(event)) return;
      event.preventDefault();
      const state = link.dataset['view'] ?? '';
      show(state);
      history.replaceState(history.state, '', `#${state}`);
      const said = entries.get(state)?.querySelector('p.quiet')?.textContent ?? '';
      if (voice) voice.textContent = `${link.textContent}. ${said}`;
    });
  }
  const reveal = (): void => {
    const row = document.getElementById(nameInAddress());
    const closed = row?.closest<HTMLDetailsElement>('details:not([open])');
    if (!row || !closed) return;
    closed.open = true;
    row.scrollIntoView();
  };
  const follow = (how?: { readonly cut: boolean }): void => {
    show(nameInAddress() || (first ?? ''), how);
    reveal();
  };
  follow({ cut: true });
  addEventListener('hashchange', () => {
    follow();
  });
  addEventListener('pageshow', () => {
    follow({ cut: true });
  });
}

if (figure) {
  const wide = createWide(() => {
    stage.redraw();
  });
  const stage = createStage(figure, (state) => entries.get(state), wide);
  const card = createCard();
  askMarks(figure, card);
  openNumbers(card);
  answer(stage);
}
const questions = document.querySelector<HTMLElement>('[data-ask]');
if (questions) answerNear(questions);
