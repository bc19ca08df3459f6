import { isPrinting } from './printing.ts';

/** Says how long the rest of the chapter takes, everywhere the page has room for it. */
export function tellTheWay(): void {
  const prose = document.querySelector('.prose');
  const words = document.querySelector<HTMLElement>('.way')?.dataset['left']?.split('|');
  const spans = [...document.querySelectorAll('.left')];
  if (!prose || !words) return;
  const total = words.length;
  let said = -1;
  const tell = (): void => {
    if (isPrinting()) return;
    const { bottom, height } = prose.getBoundingClientRect();
    const share = (bottom - innerHeight) / height;
    const minutes = Math.min(total, Math.max(1, Math.ceil(share * total)));
    if (minutes === said) return;
    said = minutes;
    for (const span of spans) span.textContent = words[minutes - 1] ?? '';
  };
  let due = false;
  const soon = (): void => {
    if (due) return;
    due = true;
    requestAnimationFrame(() => {
      due = false;
      tell();
    });
  };
  for (const name of ['scroll', 'resize', 'pageshow'])
    addEventListener(name, soon, { passive: true });
  soon();
}
