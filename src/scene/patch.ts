/** How long marks move, ms. The one duration of the site's transition grammar. */
const MOVE_MS = 600;

/** How what comes, and an ink that changes, fades in. */
const FADE: KeyframeAnimationOptions = { duration: MOVE_MS, easing: 'ease-in' };

const ease = (t: number): number => (t < 0.5 ? 4 * t ** 3 : 1 - (-2 * t + 2) ** 3 / 2);
const NUMBER = /-?\d*\.?\d+/g;
const shapeOf = (value: string): string => value.replace(NUMBER, '#');
const round = (n: number): number => Math.round(n * 100) / 100;

interface Tween {
  readonly element: Element;
  readonly name: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly shape: readonly string[];
  readonly end: string;
}

/** Attributes whose value is never a place to be on the way to: they are set at once. */
const AT_ONCE =
  /^(?:data-|aria-|id$|class$|fill$|stroke$|clip-path|font-family|font-weight|text-anchor)/;

function tweenOf(element: Element, name: string, start: string, end: string): Tween | undefined {
  if (AT_ONCE.test(name) || shapeOf(start) !== shapeOf(end)) return undefined;
  const from = start.match(NUMBER)?.map(Number) ?? [];
  if (from.length === 0) return undefined;
  return {
    element,
    name,
    from,
    to: (end.match(NUMBER) ?? []).map(Number),
    shape: shapeOf(end).split('#'),
    end,
  };
}

function between(tween: Tween, t: number): string {
  return tween.shape.reduce((out, part, i) => {
    const a = tween.from[i - 1] ?? 0;
    const b = tween.to[i - 1] ?? 0;
    // Signs that part two numbers in the end may be gone on the way.
    const gap = part === '' && i < tween.to.length ? ' ' : part;
    return out + String(round(a + (b - a) * t)) + gap;
  });
}

/** Paths in steps from where they begin: lines, and bands between two edges. */
const STEPS = /^M[^a-km-zA-LN-Z]+$|c.+v.+c.+z$/;
const grows = (element: Element): boolean => STEPS.test(element.getAttribute('d') ?? '');

/** A path that reaches out from where it begins. */
function growthOf(element: Element): Tween {
  const end = element.getAttribute('d') ?? '';
  const shape = shapeOf(end).split('#');
  const to = (end.match(NUMBER) ?? []).map(Number);
  let step = '';
  const from = to.map((n, i) => {
    step = /[a-z]/i.exec(shape[i] ?? '')?.[0] ?? step;
    return /[lc]/.test(step) ? 0 : n;
  });
  return { element, name: 'd', from, to, shape, end };
}

/** Lets something appear once what was there before is gone. */
export const appear = (element: Element): void => {
  element.animate({ opacity: [0, 0, 1] }, MOVE_MS);
};

/** Lets something go before what comes in its place appears. */
export const vanish = (element: Element): Animation =>
  element.animate({ opacity: [1, 0] }, { duration: MOVE_MS / 2, fill: 'forwards' });

/** Brings in a new mark: what is drawn in steps grows, all else appears. */
function enter(element: Element, run: Running): void {
  if (grows(element)) {
    const growth = growthOf(element);
    run.tweens.push(growth);
    element.setAttribute('d', between(growth, 0));
  } else if ([...element.querySelectorAll('path')].some(grows)) {
    for (const child of element.children) enter(child, run);
  } else appear(element);
}

/** Whether a mark can stay and move; other words are another mark, so that none stand on each other. */
const stays = (old: Element, wanted: Element, run: Running | undefined): boolean =>
  old.tagName === wanted.tagName &&
  !(run && old.tagName === 'text' && old.textContent !== wanted.textContent);

const keyed = (parent: Element): Map<string, Element> => {
  const found = new Map<string, Element>();
  for (const child of parent.children) {
    const key = child.getAttribute('data-key');
    if (key !== null && !child.hasAttribute('data-gone')) found.set(key, child);
  }
  return found;
};

/** Work in progress on one picture; starting the next one ends it. */
interface Running {
  frame: number;
  tweens: Tween[];
  gone: Element[];
}
const running = new WeakMap<Element, Running>();

/** Brings a picture to the end of whatever is moving in it, at once. */
function settle(picture: Element): void {
  const run = running.get(picture);
  if (!run) return;
  cancelAnimationFrame(run.frame);
  for (const { element, name, end } of run.tweens) element.setAttribute(name, end);
  for (const element of run.gone) element.remove();
  running.delete(picture);
}

function stop(picture: Element): void {
  const run = running.get(picture);
  if (!run) return;
  cancelAnimationFrame(run.frame);
  for (const element of run.gone) element.remove();
  running.delete(picture);
}

function patchAttributes(from: Element, to: Element, run: Running | undefined): void {
  for (const { name } of [...from.attributes])
    if (!to.hasAttribute(name)) from.removeAttribute(name);
  for (const { name, value } of [...to.attributes]) {
    const old = from.getAttribute(name);
    if (old === value) continue;
    const tween = run && old !== null ? tweenOf(from, name, old, value) : undefined;
    if (tween) run?.tweens.push(tween);
    else from.setAttribute(name, value);
    // An ink, fill or stroke, fades late, so that a mark is known by its old one while it moves.
    if (run && old && /(fill|ke)$/.test(name)) from.animate({ [name]: [old, value] }, FADE);
  }
}

function patchChildren(from: Element, to: Element, run: Running | undefined): void {
  if (to.children.length === 0) {
    if (from.children.length > 0 || from.textContent !== to.textContent)
      from.textContent = to.textContent;
    return;
  }
  const old = keyed(from);
  let previous: Element | null = null;
  for (const wanted of [...to.children]) {
    const key = wanted.getAttribute('data-key') ?? '';
    let kept = old.get(key);
    if (kept && !stays(kept, wanted, run)) kept = undefined;
    if (kept) {
      old.delete(key);
      patchAttributes(kept, wanted, run);
      patchChildren(kept, wanted, run);
    } else {
      kept = from.ownerDocument.importNode(wanted, true);
      if (run) enter(kept, run);
    }
    const next: Element | null = previous ? previous.nextElementSibling : from.firstElementChild;
    if (next !== kept) from.insertBefore(kept, next);
    previous = kept;
  }
  for (const node of [...from.childNodes]) if (node.nodeType === 3) node.remove();
  for (const left of old.values()) {
    if (!run) left.remove();
    else {
      left.setAttribute('data-gone', '');
      vanish(left);
      run.gone.push(left);
    }
  }
}

/**
 * Turns one drawn picture (an `svg` element written by the build) into another of the same figure.
 * Marks keep identity by `data-key`: kept ones move, gone ones fade out, new ones grow or fade in after them. After
 * MOVE_MS, or at once with `move: false`, the picture equals `target` node for node.
 */
export function patch(picture: Element, target: Element, { move }: { move: boolean }): void {
  stop(picture);
  const run: Running | undefined = move ? { frame: 0, tweens: [], gone: [] } : undefined;
  patchAttributes(picture, target, undefined);
  patchChildren(picture, target, run);
  if (!run) return;
  running.set(picture, run);
  const start = performance.now();
  const step = (now: number): void => {
    const t = Math.min(1, (now - start) / MOVE_MS);
    if (t >= 1) {
      settle(picture);
      return;
    }
    for (const tween of run.tweens)
      tween.element.setAttribute(tween.name, between(tween, ease(Math.max(0, t))));
    run.frame = requestAnimationFrame(step);
  };
  run.frame = requestAnimationFrame(step);
}
