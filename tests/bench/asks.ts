import { chromium, type Page } from '@playwright/test';
import { figures } from '../../src/figures/catalogue.ts';
import { launchOptions } from '../tools/browsers.ts';
import { serve } from '../tools/serve.ts';

const CHOICES = 50;
const SLOWER = 4;
/** As long as marks move, and a bit, ms. */
const MOVE_MS = 700;

/** Makes one random choice, and gives the longest task that it took: its own, with layout, or one of a frame behind it. */
const choose = (page: Page, turn: number): Promise<number> =>
  page.evaluate(
    async ([at, wait]) => {
      const open = [
        ...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
          '.ask fieldset:not(:disabled) :is(input, select):not(:disabled)',
        ),
      ].filter((one) => one.checkVisibility() && !(one instanceof HTMLInputElement && one.list));
      // Spread as random numbers are, and the same in every run.
      const field = open[Math.floor(((at * 0.618034) % 1) * open.length)];
      let longest = 0;
      const observer = new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
      });
      observer.observe({ type: 'longtask' });
      const start = performance.now();
      if (field instanceof HTMLSelectElement) {
        const options = [...field.options].filter(({ disabled }) => !disabled);
        field.value = options[at % options.length]?.value ?? '';
        field.dispatchEvent(new Event('change', { bubbles: true }));
      } else if (field?.type === 'range') {
        const span = Number(field.max) - Number(field.min);
        field.value = String(Number(field.min) + ((at * 7) % (span + 1)));
        field.dispatchEvent(new Event('change', { bubbles: true }));
      } else field?.click();
      document.querySelector('.asked')?.getBoundingClientRect();
      const own = performance.now() - start;
      await new Promise((resolve) => setTimeout(resolve, wait));
      observer.disconnect();
      return Math.max(own, longest);
    },
    [turn, MOVE_MS] as const,
  );

/** What answering costs on an emulated phone: the longest task of each of 50 choices, on every figure that takes questions. */
export async function benchAsks(dist: string): Promise<void> {
  const server = await serve({ dir: dist });
  const browser = await chromium.launch(launchOptions('chromium'));
  const table: Record<string, object> = {};
  for (const { id } of figures.filter(({ ask }) => ask)) {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    const phone = await page.context().newCDPSession(page);
    await phone.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.goto(`${server.url}en/figures/${id}/#ask`);
    await page.locator('.ask form').waitFor();
    const taken: number[] = [];
    for (let turn = 1; turn <= CHOICES; turn++) taken.push(await choose(page, turn));
    taken.sort((a, b) => a - b);
    table[id] = {
      'median, ms': Math.round(taken[CHOICES / 2] ?? NaN),
      'worst, ms': Math.round(taken.at(-1) ?? NaN),
    };
    await page.close();
  }
  console.log('\nAnswers to 50 choices on an emulated phone: longest task');
  console.table(table);
  await browser.close();
  await server.close();
}
