/**
 * Decides, before anything is painted, whether the story scrolls or lies unrolled, and unrolls it when
 * the script that should move it does not come, comes too late or breaks. The scrolling form is a style
 * sheet that a page only wears: no copy that somebody saves of it has it. inlined.ts puts this into the
 * head of each story page.
 */
import type { Form } from './form.ts';

/** scroll.css, written in by the build. */
declare const SCROLLING: string;

/** How long a page waits for its script, ms. */
const PATIENCE = 6000;
/** Where on the window's height somebody reads, also below the stage of a phone. */
const LINE = 0.7;

/**
 * Windows in which the story scrolls. Half of a low and narrow one is too little for a picture; on a phone the
 * height of the device decides, because the window's changes whenever the browser folds its bars.
 */
const ROOM = [
  '(min-height: 42rem)',
  '(min-height: 30rem) and (min-width: 60rem)',
  '(min-height: 30rem) and (pointer: coarse) and (min-device-height: 42rem)',
].join();

const root = document.documentElement;
let sheet: CSSStyleSheet | undefined;

const unpack: Form['unpack'] = (step) => {
  const packed = step.querySelector('noscript');
  if (packed) packed.outerHTML = packed.textContent;
};
const unpackAll = (): void => {
  if (!root.dataset['mode']) document.querySelectorAll('.step').forEach(unpack);
};
const isRead = (block: Element): boolean => {
  const [box] = block.getClientRects();
  return box !== undefined && box.top <= innerHeight * LINE;
};
const wear = (on: boolean): void => {
  const others = document.adoptedStyleSheets.filter((one) => one !== sheet);
  document.adoptedStyleSheets = on && sheet ? [...others, sheet] : others;
  if (on) root.dataset['mode'] = 'scroll';
  else delete root.dataset['mode'];
};
const keep: Form['keep'] = (change) => {
  const read = [...document.querySelectorAll('.flow > :is(h2, h3, p)')].findLast(isRead);
  const before = read?.getBoundingClientRect().top ?? 0;
  change();
  const moved = read ? read.getBoundingClientRect().top - before : 0;
  if (moved) scrollBy({ top: moved, behavior: 'instant' });
};
const scroll: Form['scroll'] = (on) => {
  keep(() => {
    wear(on);
    unpackAll();
    // Where even style sheets are lost, a stage would stand beside the pictures of its steps.
    for (const stage of document.querySelectorAll<HTMLElement>('.stage')) stage.hidden = !on;
  });
};
const lose = (): void => {
  storyForm.unrolled = true;
  scroll(false);
};
const late = setTimeout(lose, PATIENCE);

globalThis.storyForm = {
  room: ROOM,
  unrolled: false,
  keep,
  scroll,
  unpack,
  begun: () => {
    clearTimeout(late);
  },
};

/** What is broken is not offered again. */
const give = (): void => {
  clearTimeout(late);
  lose();
  document.querySelector<HTMLElement>('.reading')?.remove();
};
addEventListener(
  'error',
  (event) => {
    const isOurs = event.target instanceof HTMLScriptElement || event.filename.includes('/_astro/');
    if (isOurs) give();
  },
  true,
);
addEventListener('unhandledrejection', give);
document.addEventListener('readystatechange', unpackAll);

try {
  storyForm.unrolled = localStorage.getItem('reading') === 'unrolled';
} catch {
  // Without storage nothing was chosen.
}
try {
  sheet = new CSSStyleSheet();
  sheet.replaceSync(SCROLLING);
  if (!storyForm.unrolled && matchMedia(storyForm.room).matches) wear(true);
} catch {
  storyForm.unrolled = true;
}
