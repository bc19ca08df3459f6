import { activeStep, triggerShare } from './active.ts';
import { createAddress, stepOfHash } from './address.ts';
import { onArrival } from './arrivals.ts';
import { createCard } from './card.ts';
import { inspectMarks, makeReachable } from './inspect.ts';
import { arrive, attend, spot, stay } from './landing.ts';
import { openLinks } from './links.ts';
import { openNotes } from './notes.ts';
import { fetchWide } from './pictures.ts';
import { createPin } from './pin.ts';
import { isPrinting, keepPlace } from './printing.ts';
import { createReading } from './reading.ts';
import { WIDE, watchSteps } from './sensor.ts';
import { showSideNotes } from './side-notes.ts';
import { createStage, type Stage } from './stage.ts';
import { createStepper } from './stepper.ts';

const scrollies = [...document.querySelectorAll<HTMLElement>('.scrolly')].flatMap((scrolly) => {
  const stage = createStage(scrolly);
  return stage ? [{ scrolly, stage }] : [];
});
const stages = scrollies.map(({ stage }) => stage);
const steps = stages.flatMap((stage) => stage.steps);
const ids = new Set(steps.map((step) => step.id));
const byId = new Map(steps.map((step) => [step.id, step]));
const pin = createPin(stepOfHash(ids));
const follow = createAddress(ids);
const wide = matchMedia(WIDE);
const top = (step: Element): number => step.getBoundingClientRect().top;
let start: number | undefined;
let moved = false;

function stepIn(stage: Stage, pinned: string | undefined, line: number): number {
  const held = stage.steps.findIndex((step) => step.id === pinned);
  return held >= 0 ? held : activeStep(stage.steps.map(top), line);
}

function update(how?: { readonly cut?: boolean }): void {
  if (isPrinting()) return;
  const line = innerHeight * triggerShare(wide.matches);
  const pinned = pin.hold((id) => top(byId.get(id) ?? document.body), line);
  for (const stage of stages) {
    stage.show(stepIn(stage, pinned, line), how);
    stage.figure.dispatchEvent(new CustomEvent('stepped'));
  }
  const current = pinned === undefined ? steps[activeStep(steps.map(top), line)] : byId.get(pinned);
  for (const link of document.querySelectorAll('[data-step-link]')) {
    if (link.getAttribute('data-step-link') === current?.id)
      link.setAttribute('aria-current', 'step');
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
  openLinks();
  for (const figure of document.querySelectorAll<HTMLElement>('[data-figure]')) {
    inspectMarks(figure, card);
    makeReachable(figure);
    figure.addEventListener('shown', () => {
      makeReachable(figure);
    });
  }
}

/** Wide windows get their own pictures; until then, and where they cannot be had, the narrow ones serve. */
async function widen(): Promise<void> {
  if (!wide.matches) return;
  try {
    await fetchWide();
    document.documentElement.dataset['pictures'] = 'wide';
    for (const stage of stages) stage.show(stage.shown(), { cut: true, again: true });
    if (!moved) stay();
  } catch {
    document.documentElement.dataset['pictures'] = 'narrow';
  }
}

// The picture comes first; what answers the reader follows in tasks of its own, so that none is long.
update({ cut: true });
keepPlace();
createReading(stages, () => {
  update({ cut: true });
});
arrive();
inTurn([
  ...scrollies.map(({ scrolly, stage }) => () => {
    createStepper(scrolly, stage);
  }),
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
wide.addEventListener('change', () => void widen());
void widen();
