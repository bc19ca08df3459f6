import { makeInspectable } from '../../view/inspectable.ts';
import { createCard } from '../../view/card.ts';
import { openNumbers } from '../../view/numbers.ts';
import { createWide } from '../../view/wide.ts';
import { activeStep, triggerShare } from './active.ts';
import { createAddress, stepOfHash } from './address.ts';
import { onArrival } from './arrivals.ts';
import { arrive, attend, spot, stay } from './landing.ts';
import { openLinks } from './links.ts';
import { openNotes } from './notes.ts';
import { createPin } from './pin.ts';
import { isPrinting, keepPosition } from './printing.ts';
import { createReading } from './reading.ts';
import { createScrolly, type Scrolly } from './scrolly.ts';
import { WIDE, watchSteps } from './sensor.ts';
import { showSideNotes } from './side-notes.ts';
import { createStepper } from './stepper.ts';
import { stillOf, widenStill } from './stills.ts';
import { tellTheWay } from './way.ts';

const root = document.documentElement;
const wide = createWide(() => {
  for (const { stage } of scrollies) stage.redraw();
  widenStills();
  if (!moved) stay();
});
const scrollies = [...document.querySelectorAll<HTMLElement>('.scrolly')].flatMap(
  (element) => createScrolly(element, wide) ?? [],
);
const steps = scrollies.flatMap((scrolly) => scrolly.steps);
const ids = new Set(steps.map((step) => step.id));
const byId = new Map(steps.map((step) => [step.id, step]));
const pin = createPin(stepOfHash(ids));
const follow = createAddress(ids);
const besides = matchMedia(WIDE);
const top = (step: Element): number => step.getBoundingClientRect().top;
let start: number | undefined;
let moved = false;

function stepIn(own: Scrolly['steps'], pinned: string | undefined, line: number): number {
  const held = own.findIndex((step) => step.id === pinned);
  return held >= 0 ? held : activeStep(own.map(top), line);
}

function update(how?: { readonly cut?: boolean }): void {
  if (isPrinting()) return;
  const line = innerHeight * triggerShare(besides.matches);
  const [first] = steps;
  const landing = first ? Number.parseFloat(getComputedStyle(first).scrollMarginTop) : 0;
  const pinned = pin.hold((id) => top(byId.get(id) ?? document.body), landing);
  for (const scrolly of scrollies) scrolly.show(stepIn(scrolly.steps, pinned, line), how);
  const current = pinned === undefined ? steps[activeStep(steps.map(top), line)] : byId.get(pinned);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-step-link]')) {
    if (link.hash === `#${current?.id ?? ''}`) link.setAttribute('aria-current', 'step');
    else link.removeAttribute('aria-current');
  }
  if (moved) follow(current?.id);
}

/** Does each piece of work in a task of its own. */
function inTurn([first, ...rest]: readonly (() => void)[]): void {
  setTimeout(() => {
    first?.();
    if (rest.length > 0) inTurn(rest);
  });
}

function answerQuestions(): void {
  const card = createCard();
  openNotes(card);
  openNumbers(card);
  openLinks();
  for (const figure of document.querySelectorAll<HTMLElement>('.stage, .plate'))
    makeInspectable(figure, card);
  // Whatever is saved of the page from now on has the picture of every step in it.
  inTurn(
    steps.map((step) => () => {
      const still = stillOf(step);
      if (still) makeInspectable(still, card);
    }),
  );
}

/** The wide drawings of the unrolled story; while it scrolls, the stage alone needs them. */
function widenStills(): void {
  if (root.dataset['mode'] === 'scroll') return;
  storyForm.keep(() => {
    for (const step of steps) widenStill(step, wide);
  });
}

// The picture comes first; what answers the reader follows in tasks of its own, so that none is long.
update({ cut: true });
keepPosition();
createReading(steps, () => {
  update({ cut: true });
  widenStills();
});
arrive();
inTurn([
  ...scrollies.map((scrolly) => () => {
    createStepper(scrolly);
  }),
  tellTheWay,
  answerQuestions,
  showSideNotes,
]);
/** What moves the page from here on is the reader; the address that brought it here is left alone. */
const settle = (): void => {
  requestAnimationFrame(() => {
    start = spot();
    moved = false;
    follow(stepOfHash(ids));
  });
};
onArrival(() => {
  pin.set(stepOfHash(ids));
  arrive();
  settle();
});
addEventListener('load', () => {
  // A browser that ends its own jump here drops the focus where the place itself cannot have it.
  attend();
  settle();
});
addEventListener(
  'scroll',
  () => {
    moved ||= !isPrinting() && start !== undefined && Math.abs(spot() - start) > 2;
  },
  { passive: true },
);
watchSteps(steps, update);
storyForm.begun();
