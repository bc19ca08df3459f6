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

/** Puts the reader's verdicts before ours, in the step where ours are told. */
function summarise(): void {
  const said = cases.flatMap((one) => {
    const word = one.querySelector('[aria-pressed=true]')?.textContent.trim();
    return word ? [`${one.dataset['case'] ?? ''}: ${word}`] : [];
  });
  summary.textContent = `${judge?.dataset['said'] ?? ''}. ${said.join('; ')}.`;
  summary.hidden = false;
}

function choose(one: HTMLFieldSetElement, chosen: Element): void {
  for (const button of one.querySelectorAll('[aria-pressed]'))
    button.setAttribute('aria-pressed', String(button === chosen));
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
