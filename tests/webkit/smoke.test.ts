import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { serve, type Server } from '../tools/serve.ts';
import { openWebKit, type Browser } from './driver.ts';

const chapter = 'en/chapters/the-lattice-and-the-sea/';

let server: Server;
let browser: Browser;

beforeAll(async () => {
  server = await serve({ dir: process.env.DIST ?? 'dist' });
  browser = await openWebKit();
}, 60_000);

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Reads an expression in the open page. */
function value<T>(expression: string): Promise<T> {
  return browser.read<T>(`return (${expression})`);
}

describe('in WebKitGTK, a chapter', () => {
  beforeAll(async () => {
    await browser.open(server.url + chapter);
  });

  test('has a heading', async () => {
    expect(await value('document.querySelector("h1").textContent.trim()')).not.toBe('');
  });

  test('shows a picture that has a size', async () => {
    const drawn = `[...document.querySelectorAll('figure[data-figure] svg')]
      .map((svg) => svg.getBoundingClientRect())
      .filter(({ width, height }) => width > 200 && height > 150).length`;
    expect(await value<number>(drawn)).toBeGreaterThan(0);
  });

  test('opened at a step, stands on its line and shows its state', async () => {
    const id = await value<string>('[...document.querySelectorAll("[data-step]")].at(-1).id');
    await browser.open('about:blank');
    await browser.open(`${server.url}${chapter}#${id}`);
    const step = `document.getElementById('${id}')`;
    const stage = `${step}.closest('[data-scrolly]').querySelector('figure[data-figure]')`;
    await vi.waitFor(
      async () => {
        expect(
          await value<boolean>('[...document.querySelectorAll(".stepper")].at(-1).hidden'),
        ).toBe(false);
        const line = `parseFloat(getComputedStyle(${step}).scrollMarginTop)`;
        const off = await value<number>(`${step}.getBoundingClientRect().top - ${line}`);
        expect(Math.abs(off)).toBeLessThanOrEqual(2);
        expect(await value<string>(`${stage}.dataset.state`)).toBe(
          await value<string>(`${step}.dataset.state`),
        );
      },
      { timeout: 10_000, interval: 200 },
    );
  });

  test('shows the state of the step that is scrolled to', async () => {
    const steps = '[...document.querySelectorAll("[data-step]")]';
    const id = await value<string>(`${steps}[1].id`);
    const step = `document.getElementById('${id}')`;
    const stage = `${step}.closest('[data-scrolly]').querySelector('figure[data-figure]')`;
    await browser.read(`${step}.scrollIntoView({ block: 'start', behavior: 'instant' })`);
    await vi.waitFor(
      async () => {
        expect(await value<string>(`${stage}.dataset.state`)).toBe(
          await value<string>(`${step}.dataset.state`),
        );
      },
      { timeout: 10_000, interval: 200 },
    );
  });
});
