import type { Browser, CDPSession, Page } from '@playwright/test';
import { traceWork, type Work } from './work.ts';

/** An emulated phone: CPU four times slower, 1.6 Mbps down, 150 ms round trip. */
const PHONE = { cpu: 4, latency: 150, down: 1.6e6 / 8, up: 0.75e6 / 8 };
const FRAME_MS = 1000 / 60;

/** What one load and one scroll through a page cost. Times in ms, sizes in bytes as sent. */
export interface Measure {
  readonly bytes: Readonly<Record<string, number>>;
  readonly requests: number;
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** NaN on a page that shows no figure, as one does that lacks its script. */
  readonly figureVisible: number;
  readonly shiftOnLoad: number;
  readonly shiftOnScroll: number;
  readonly blocking: number;
  readonly framesOnTime: number;
  readonly worstFrame: number;
  readonly layouts: number;
  /** Of the load. */
  readonly work: Work;
}

interface Observed {
  paint: number;
  largest: number;
  shift: number;
  /** Long tasks: when each began and how long it took, ms. */
  tasks: [start: number, duration: number][];
  figure: number;
}
declare global {
  interface Window {
    observed: Observed;
    frameTimes: number[];
  }
}

function observe(line: number): void {
  const seen: Observed = { paint: 0, largest: 0, shift: 0, tasks: [], figure: 0 };
  window.observed = seen;
  const on = (type: string, take: (entry: PerformanceEntry) => void): void => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(take);
    }).observe({ type, buffered: true });
  };
  on('paint', (e) => {
    if (e.name === 'first-contentful-paint') seen.paint = e.startTime;
  });
  on('largest-contentful-paint', (e) => {
    seen.largest = e.startTime;
  });
  on('layout-shift', (e) => {
    seen.shift += (e as PerformanceEntry & { value: number }).value;
  });
  on('longtask', (e) => {
    seen.tasks.push([e.startTime, e.duration]);
  });
  const look = (): void => {
    const marks = [...document.querySelectorAll('figure svg, body > svg')]
      .filter((svg) => svg.getBoundingClientRect().width > 0)
      .flatMap((svg) => [...svg.querySelectorAll('path,line,rect,circle,polygon,text')]);
    const isDrawn = marks.some((mark) => (mark.getAttribute('d') ?? '').length >= line);
    if (isDrawn) seen.figure = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function phone(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Performance.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: PHONE.latency,
    downloadThroughput: PHONE.down,
    uploadThroughput: PHONE.up,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: PHONE.cpu });
  return session;
}

async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value ?? 0;
}

async function scrollThrough(
  page: Page,
  session: CDPSession,
): Promise<{ onTime: number; worst: number; layouts: number }> {
  const before = await metric(session, 'LayoutCount');
  await page.evaluate(() => {
    const frames: number[] = [];
    window.frameTimes = frames;
    const tick = (now: number): void => {
      frames.push(now);
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  const height = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  await session.send('Input.synthesizeScrollGesture', {
    x: 180,
    y: 600,
    yDistance: -height,
    speed: 2800,
    gestureSourceType: 'touch',
  });
  const frames = await page.evaluate(() => window.frameTimes);
  const gaps = frames.slice(1).map((at, i) => at - (frames[i] ?? at));
  const late = gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / FRAME_MS) - 1), 0);
  const all = gaps.length + late;
  return {
    onTime: all === 0 ? 1 : gaps.length / all,
    worst: Math.max(0, ...gaps),
    layouts: (await metric(session, 'LayoutCount')) - before,
  };
}

/**
 * Total blocking time, ms: what tasks take beyond 50 ms each once something is painted, as
 * https://web.dev/articles/tbt has it.
 */
function blockedAfter(paint: number, tasks: Observed['tasks']): number {
  return tasks
    .map(([start, duration]) => start + duration - Math.max(start, paint) - 50)
    .reduce((sum, beyond) => sum + Math.max(0, beyond), 0);
}

/**
 * Loads a page on the emulated phone with an empty cache and scrolls through it once. Its figure is
 * visible with its first mark, or with a path whose `d` has at least `line` characters.
 */
export async function measure(browser: Browser, url: string, line = 0): Promise<Measure> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  const session = await phone(page);
  const types = new Map<string, string>();
  const bytes: Record<string, number> = {};
  session.on('Network.responseReceived', ({ requestId, response, type }) => {
    if (!response.url.startsWith('data:')) types.set(requestId, type);
  });
  session.on('Network.loadingFinished', (event) => {
    const type = types.get(event.requestId);
    if (type) bytes[type] = (bytes[type] ?? 0) + event.encodedDataLength;
  });
  await page.addInitScript(observe, line);
  const workDone = await traceWork(session);
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.waitForFunction(
    () =>
      window.observed.paint > 0 &&
      (window.observed.figure > 0 ||
        ![...document.querySelectorAll('figure svg, body > svg')].some((svg) =>
          svg.checkVisibility(),
        )),
  );
  // A face that comes late is work of this load.
  await page.waitForFunction(() => document.fonts.status === 'loaded');
  const work = await workDone();
  const loaded = await page.evaluate(() => window.observed);
  const scrolled = await scrollThrough(page, session);
  const after = await page.evaluate(() => window.observed);
  await context.close();
  return {
    bytes,
    requests: types.size,
    firstPaint: loaded.paint,
    largestPaint: loaded.largest,
    figureVisible: loaded.figure > 0 ? Math.max(loaded.figure, loaded.paint) : NaN,
    shiftOnLoad: loaded.shift,
    shiftOnScroll: after.shift - loaded.shift,
    blocking: blockedAfter(loaded.paint, loaded.tasks),
    framesOnTime: scrolled.onTime,
    worstFrame: scrolled.worst,
    layouts: scrolled.layouts,
    work,
  };
}
