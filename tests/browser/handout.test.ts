import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { builds } from '../tools/builds.ts';
import { expect, test } from './site.ts';

const [{ dir: dist }] = builds;
const figures = readdirSync(join(dist, 'en/figures'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
/** What the margins leave of Letter, px. */
const PAPER = { width: Math.round((174 * 96) / 25.4), height: Math.round((245 * 96) / 25.4) };

async function ontoPaper(page: Page, path: string): Promise<void> {
  await page.setViewportSize({ width: PAPER.width, height: 1000 });
  await page.goto(path);
  await page.emulateMedia({ media: 'print' });
}

/** How many sheets a page fills, and how many its height asks for. */
async function sheets(page: Page): Promise<{ filled: number; needed: number }> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const pdf = (await page.pdf({ format: 'Letter' })).toString('latin1');
  const filled = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  return { filled, needed: Math.ceil(height / PAPER.height) };
}

for (const id of figures)
  test(`${id} prints as a handout: picture, words, every row, sources, address @chromium`, async ({
    page,
  }) => {
    await ontoPaper(page, `en/figures/${id}/`);
    await expect(page.locator('.view svg:visible')).toHaveCount(1);
    await expect(
      page.locator('button:visible, nav:visible, select:visible, textarea:visible'),
    ).toHaveCount(0);
    await expect(page.locator('.views:visible, .take:visible, .link-to:visible')).toHaveCount(0);
    const told = await page.evaluate(() => {
      const rows = [...document.querySelectorAll<HTMLElement>('#data tbody tr')];
      const inside = (row: HTMLElement): boolean => {
        const box = row.closest('.scroll-x')?.getBoundingClientRect();
        const { height, bottom, right } = row.getBoundingClientRect();
        return (
          height > 0 && box !== undefined && bottom <= box.bottom + 1 && right <= box.right + 1
        );
      };
      return {
        cut: rows.filter((row) => !inside(row)).map((row) => row.dataset['row']),
        over: document.documentElement.scrollWidth - innerWidth,
        cited: (document.querySelector<HTMLElement>('.cite')?.innerText ?? '').includes(
          document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? 'nowhere',
        ),
      };
    });
    expect(told).toEqual({ cut: [], over: 0, cited: true });
    const views = await page.locator('.states > li').count();
    if (views > 1) await expect(page.locator('.states svg:visible')).toHaveCount(views - 1);
    const { filled, needed } = await sheets(page);
    expect(filled, 'sheets that end in white').toBeLessThanOrEqual(Math.ceil(1.3 * needed) + 1);
  });

test('the view that a reader chose is the one that stands large on paper @chromium', async ({
  page,
}) => {
  await ontoPaper(page, 'en/figures/partnership-network/#2026');
  await expect(page.locator('.view')).toHaveAttribute('data-state', '2026');
  await expect(page.locator('#\\32 026 svg')).toBeHidden();
  await expect(page.locator('#\\31 954 svg')).toBeVisible();
});

test('the ledger prints every claim with its evidence, and what a filter hides stays away @chromium', async ({
  page,
}) => {
  await ontoPaper(page, 'en/ledger/');
  const claims = page.locator('[data-claims] > li');
  await expect(page.locator('[data-claims] > li:visible')).toHaveCount(await claims.count());
  await expect(page.locator('nav:visible, select:visible, input:visible')).toHaveCount(0);
  const { filled, needed } = await sheets(page);
  expect(filled).toBeLessThanOrEqual(needed + 4);
  await ontoPaper(page, 'en/ledger/?verdict=contradicted');
  await expect(page.locator('[data-claims] > li:visible')).toHaveCount(
    await page.locator('[data-claims] > li[data-verdict="contradicted"]').count(),
  );
});
