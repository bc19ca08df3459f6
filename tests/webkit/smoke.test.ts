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
    const svg = 'document.querySelector("figure[data-figure] svg:not([hidden])")';
    expect(await value<number>(`${svg}.getBoundingClientRect().width`)).toBeGreaterThan(200);
    expect(await value<number>(`${svg}.getBoundingClientRect().height`)).toBeGreaterThan(150);
  });

  test('shows the state of the step that is scrolled to', async () => {
    const steps = '[...document.querySelectorAll("[data-step]")]';
    const last = await value<string>(`${steps}.at(-1).dataset.state`);
    await browser.read(`${steps}.at(-1).scrollIntoView({ block: "center", behavior: "instant" })`);
    const stages = '[...document.querySelectorAll("figure[data-figure][data-state]")]';
    await vi.waitFor(
      async () => {
        expect(await value<string>(`${stages}.at(-1).dataset.state`)).toBe(last);
      },
      { timeout: 10_000, interval: 200 },
    );
  });
});
