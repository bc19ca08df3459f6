import { activeStep, triggerShare } from './active.ts';
import { WIDE } from './sensor.ts';

/** What a reader stands at, and how far it is from the top of the window, px. */
interface Position {
  readonly element: Element;
  readonly top: number;
}

let stood: Position | undefined;

const topOf = (element: Element): number => element.getBoundingClientRect().top;

/** The last paragraph, heading or step that begins above the line where steps take over; at its top, the page. */
function positionNow(): Position {
  const all = [...document.querySelectorAll('.step, .prose > :is(p, h2, h3)')];
  const line = innerHeight * triggerShare(matchMedia(WIDE).matches);
  const element = all[activeStep(all.map(topOf), line)] ?? document.body;
  return { element, top: topOf(element) };
}

/** Whether the page is on its way to paper: what moves then is not the reader. */
export const isPrinting = (): boolean => stood !== undefined;

/** Puts the reader, when paper has been laid out and perhaps printed, back where he stood. */
export function keepPosition(): void {
  addEventListener('beforeprint', () => {
    stood ??= positionNow();
  });
  addEventListener('afterprint', () => {
    // Until the next frame a browser may measure the paper.
    requestAnimationFrame(() => {
      if (stood) scrollBy({ top: topOf(stood.element) - stood.top, behavior: 'instant' });
      stood = undefined;
    });
  });
}
