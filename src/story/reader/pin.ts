/**
 * A link to a step wins over geometry until the reader moves: near the end of the page the linked
 * step may not reach the trigger line.
 */
export interface Pin {
  /** Id of the pinned step, once per frame: `top` of that step and the line where linked steps land, px. */
  readonly hold: (top: (id: string) => number, line: number) => string | undefined;
  readonly set: (id: string | undefined) => void;
}

const atEnd = (): boolean => scrollY + innerHeight >= document.documentElement.scrollHeight - 2;

/** Starts with the step the page was opened at, if any. */
export function createPin(first: string | undefined): Pin {
  let pinned = first;
  let arrived = false;
  let ready = document.readyState === 'complete';
  addEventListener('load', () =>
    requestAnimationFrame(() => {
      ready = true;
    }),
  );
  for (const name of ['wheel', 'touchmove']) {
    addEventListener(
      name,
      () => {
        pinned = undefined;
      },
      { passive: true },
    );
  }
  return {
    set: (id) => {
      pinned = id;
      arrived = false;
    },
    hold: (top, line) => {
      if (pinned === undefined) return undefined;
      const y = top(pinned);
      const landed = Math.abs(y - line) <= 4 || (atEnd() && y > line);
      if (landed) arrived = true;
      else if (arrived || ready) pinned = undefined;
      return pinned;
    },
  };
}
