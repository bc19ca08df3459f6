/**
 * Lets the cover's picture grow, once it is seen and whenever asked. The page shows the last frame; what
 * moves are animations over it, all on one clock, so that without motion, script or screen the picture is
 * whole. growing.ts puts this behind the picture, before anything is painted.
 */

/** What a quiet year takes, one in which something changes, and what is drawn in one, ms. */
const QUIET = 9;
const BUSY = 100;
const DRAWN = 620;
/** How long the first year stands, so that its star is seen before anything else, ms. */
const FIRST = 1000;
const EASE = 'cubic-bezier(.3,0,.2,1)';

const stage = document.querySelector<HTMLElement>('.growing');
const ticker = stage?.querySelector<HTMLElement>('.year');
const again = stage?.querySelector('button');
const [from, to] = [Number(ticker?.dataset['from']), Number(ticker?.dataset['to'])];
let running: Animation[] = [];

/** Years and measures of a mark. */
const grownOf = (mark: Element): number[][] =>
  (mark.getAttribute('data-grown') ?? '').split(' ').map((one) => one.split(':').map(Number));

/** Sets up the growth at its beginning, in the layout that is shown. */
function prepare(): void {
  for (const one of running) one.cancel();
  const marks = [...(stage?.querySelectorAll('[data-grown]') ?? [])].filter((mark) =>
    mark.checkVisibility(),
  );
  const busy = new Set(marks.flatMap((mark) => grownOf(mark).map(([year]) => year)));
  const starts: number[] = [];
  let end = 0;
  for (let year = from; year <= to; year++) {
    starts[year] = end;
    end += year === from ? FIRST : busy.has(year) ? BUSY : QUIET;
  }
  const duration = end + DRAWN;
  const run = (element: Element, keyframes: Keyframe[]): void => {
    const animation = element.animate(
      keyframes.toSorted((a, b) => Number(a.offset) - Number(b.offset)),
      { duration, fill: 'backwards' },
    );
    animation.pause();
    running.push(animation);
  };
  running = [];
  marks.forEach((mark, i) => {
    const isLine = mark instanceof SVGLineElement;
    const grown = grownOf(mark);
    const size = (n: number): Keyframe =>
      isLine ? { strokeWidth: `${n}px` } : { transform: `scale(${n})` };
    const at = (year: number, late = 0): number =>
      ((starts[year] ?? 0) + late + (year === from ? (i % 9) * 45 : 0)) / duration;
    const [[born = from, first = 1] = []] = grown;
    // What is no line comes when a line has reached it.
    const wait = isLine ? 0 : DRAWN * 0.55;
    const frames: Keyframe[] = isLine
      ? [
          { offset: 0, strokeDasharray: 1, strokeDashoffset: 1, opacity: 0 },
          { offset: at(born), strokeDashoffset: 1, opacity: 0, easing: EASE },
          { offset: at(born) + 0.001, opacity: 1 },
          { offset: at(born, DRAWN), strokeDashoffset: 0 },
          { offset: 1, strokeDasharray: 1, strokeDashoffset: 0 },
        ]
      : [
          { offset: 0, opacity: 0 },
          { offset: at(born, wait), opacity: 0 },
          { offset: at(born, wait + 160), opacity: 1 },
        ];
    let before = first;
    frames.push({ offset: 0, ...size(first) });
    for (const [year = to, now = 0] of grown.slice(1)) {
      frames.push({ offset: at(year), ...size(before) });
      if (now) frames.push({ offset: at(year, DRAWN / 2), ...size(now) });
      else
        frames.push({ offset: at(year), opacity: 1 }, { offset: at(year, DRAWN / 2), opacity: 0 });
      before = now || before;
    }
    const last = grown.at(-1)?.[1] === 0 ? 0 : 1;
    run(mark, [...frames, { offset: 1, opacity: last, ...size(before) }]);
  });
  if (ticker) {
    run(
      ticker,
      [...starts.entries()]
        .slice(from)
        .map(([year, start]): Keyframe => ({
          offset: start / duration,
          easing: 'step-end',
          '--year': String(year),
        }))
        .concat({ offset: 1, '--year': String(to) }),
    );
  }
}

function play(): void {
  for (const one of running) one.play();
}

if (stage && again && !matchMedia('(prefers-reduced-motion: reduce)').matches) {
  prepare();
  const seen = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting || document.hidden) return;
      seen.disconnect();
      play();
    },
    { threshold: 0.4 },
  );
  seen.observe(stage);
  document.addEventListener('visibilitychange', () => {
    // Asked anew, it says again what it sees.
    seen.unobserve(stage);
    if (running.some(({ playState }) => playState === 'paused')) seen.observe(stage);
  });
  again.hidden = false;
  again.addEventListener('click', () => {
    seen.disconnect();
    prepare();
    play();
  });
  matchMedia('print').addEventListener('change', () => {
    for (const one of running) one.finish();
  });
}
