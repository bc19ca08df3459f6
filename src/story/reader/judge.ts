/**
 * The reader's own verdicts on a few tiles, one tile after the other, each followed by ours. They
 * live as long as the page: nothing is stored, sent or added up.
 */
const judge = document.querySelector<HTMLElement>('[data-judge]');
const cases = [...(judge?.querySelectorAll('fieldset') ?? [])];
const voice = judge?.querySelector('[role=status]');
const summary = document.createElement('p');
summary.className = 'sans';
summary.hidden = true;
const inGold = summary.cloneNode() as HTMLParagraphElement;

/** Puts the reader's verdicts before ours, in the step where ours are told. */
function summarise(): void {
  const said = cases.flatMap((one) => {
    const word = one.querySelector('[aria-pressed=true]')?.textContent.trim();
    return word ? [`${one.dataset['case'] ?? ''}: ${word}`] : [];
  });
  const { said: before, set } = judge?.dataset ?? {};
  summary.textContent = `${before ?? ''}. ${said.join('; ')}.`;
  inGold.textContent = `${set ?? ''}. ${said.join('; ')}.`;
  summary.hidden = inGold.hidden = false;
}

/** Sets a verdict in the later picture that has a mark for it. */
function set({ dataset }: HTMLElement, answer: number): void {
  for (const mark of document.querySelectorAll<SVGElement>(
    `[data-key="yours-${dataset['row'] ?? ''}"]`,
  )) {
    mark.setAttribute('stroke-dasharray', mark.dataset['dashes']?.split('|')[answer] ?? '');
    mark.setAttribute('visibility', 'visible');
    mark.closest('figure')?.querySelector('.picture')?.before(inGold);
  }
}

function choose(one: HTMLFieldSetElement, chosen: Element): void {
  one.querySelectorAll('[aria-pressed]').forEach((button, i) => {
    button.setAttribute('aria-pressed', String(button === chosen));
    if (button === chosen) set(one, i);
  });
  const ours = one.querySelector<HTMLElement>('.ours');
  const yours = one.querySelector('[data-yours]');
  if (!ours || !yours) return;
  yours.textContent = `${chosen.textContent.trim()}.`;
  ours.hidden = false;
  if (voice) voice.textContent = ours.firstElementChild?.textContent ?? '';
  summarise();
}

cases.forEach((one, i) => {
  one.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    if (button.hasAttribute('aria-pressed')) {
      choose(one, button);
      return;
    }
    const next = cases[i + 1];
    if (!next) return;
    one.hidden = true;
    next.hidden = false;
    next.querySelector('button')?.focus({ preventScroll: true });
    next.scrollIntoView({ block: 'nearest' });
  });
});
if (judge) {
  judge.closest('.step')?.nextElementSibling?.querySelector('h3')?.after(summary);
  judge.hidden = false;
}
