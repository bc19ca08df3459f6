import { expect, test } from './site.ts';
import { CHAPTER, jumpTo, stageOf, stepsOf, visit, type StepOnPage } from './story.ts';

test('Next and Previous step through without scrolling by hand, and say where they went', async ({
  page,
}) => {
  await page.goto(CHAPTER);
  const [first, second] = (await stepsOf(page)) as [StepOnPage, StepOnPage];
  await jumpTo(page, first.id);
  const nav = page.locator('.scrolly').first().locator('.stepper');
  const voice = nav.locator('[aria-live]');
  await expect(voice).toBeEmpty();
  await nav.getByRole('button', { name: 'Next' }).click();
  await expect(stageOf(page, second.figure)).toHaveAttribute('data-state', second.state);
  await expect(voice).toContainText('2 of');
  await nav.getByRole('button', { name: 'Previous' }).click();
  await expect(stageOf(page, first.figure)).toHaveAttribute('data-state', first.state);
});

test('scrolling alone is never announced', async ({ page }) => {
  await visit(page, CHAPTER);
  const steps = await stepsOf(page);
  for (const step of steps.slice(0, 3)) {
    await jumpTo(page, step.id);
    await expect(stageOf(page, step.figure)).toHaveAttribute('data-state', step.state);
  }
  for (const voice of await page.locator('[aria-live]').all()) await expect(voice).toBeEmpty();
});

test('"Read without scrolling effects" unrolls every step with its picture, and is remembered', async ({
  page,
}) => {
  await page.goto(CHAPTER);
  const steps = await stepsOf(page);
  await page.getByRole('button', { name: 'Read without scrolling effects' }).click();
  await expect(page.locator('.still:visible')).toHaveCount(steps.length);
  await expect(page.locator('.stage').first()).toBeHidden();
  await page.reload();
  await expect(page.locator('.still:visible')).toHaveCount(steps.length);
  await page.getByRole('button', { name: 'Read with scrolling effects' }).click();
  await expect(page.locator('.stage').first()).toBeVisible();
  await expect(page.locator('.still:visible')).toHaveCount(0);
});

test('a low window unrolls the story, a tall one rolls it again', async ({ page, viewport }) => {
  await page.goto(CHAPTER);
  const width = viewport?.width ?? 800;
  await page.setViewportSize({ width, height: 400 });
  await expect(page.locator('.still').first()).toBeVisible();
  await expect(page.locator('.stage').first()).toBeHidden();
  await page.setViewportSize({ width, height: 800 });
  await expect(page.locator('.stage').first()).toBeVisible();
});

test('at 400 % zoom the story lies unrolled and nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await visit(page, CHAPTER);
  await expect(page.locator('.still').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('at 320 px nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const path of [CHAPTER, 'en/', 'en/ledger/', 'en/glossary/', 'en/sources/', 'en/about/']) {
    await visit(page, path);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth),
      path,
    ).toBeLessThanOrEqual(320);
  }
});

test('a phone on its side unrolls @landscape', async ({ page }) => {
  await page.goto(CHAPTER);
  await expect(page.locator('.still').first()).toBeVisible();
});

test('a claim opens verdict, evidence and source in place; Esc closes it', async ({ page }) => {
  await visit(page, CHAPTER);
  const mark = page.locator('[data-claim][id^="C"] > .mark').first();
  const id = (await mark.getAttribute('href'))?.split('#')[1];
  await mark.click();
  const card = page.locator('#card');
  await expect(card).toBeVisible();
  await expect(card.locator('.verdict')).toBeVisible();
  await expect(card.locator(`a[href$="/en/ledger/#${id ?? ''}"]`)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(page).toHaveURL(/the-lattice-and-the-sea/);
});

test('a term opens its glossary entry the same way', async ({ page }) => {
  await visit(page, CHAPTER);
  await page.locator('a.term').first().click();
  await expect(page.locator('#card a[href*="/en/glossary/#"]')).toBeVisible();
});

for (const [path, where] of [
  [CHAPTER, '.step'],
  ['en/chapters/promises-kept/', '.step'],
  ['en/', 'main'],
  ['en/figures/', 'main'],
  ['en/figures/partnership-network/', '#data'],
] as const) {
  test(`in ${path} nothing covers what has the focus @chromium`, async ({ page }) => {
    test.slow();
    await visit(page, path);
    const covered = await page.evaluate(async (selector) => {
      const hidden: string[] = [];
      const all = [...document.querySelectorAll<HTMLElement>(`${selector} :is(a, button)`)];
      const ways = [
        [0, all],
        [document.documentElement.scrollHeight, all.toReversed()],
      ] as const;
      for (const [from, inOrder] of ways)
        for (const one of inOrder) {
          if (!one.checkVisibility({ visibilityProperty: true })) continue;
          if (one.matches(':disabled')) continue;
          one.blur();
          scrollTo(0, from);
          one.focus();
          await new Promise((resolve) => requestAnimationFrame(resolve));
          const isFree = [...one.getClientRects()].some(({ left, top, width, height }) => {
            const seen = document.elementFromPoint(left + width / 2, top + height / 2);
            return seen !== null && one.contains(seen);
          });
          if (!isFree) hidden.push(`${one.outerHTML.slice(0, 80)} from ${from}`);
        }
      return hidden;
    }, where);
    expect(covered).toEqual([]);
  });
}

test.describe('without script @chromium', () => {
  test.use({ javaScriptEnabled: false });
  test('every step has its picture, its description and its words', async ({ page }) => {
    await page.goto(CHAPTER);
    const steps = page.locator('[data-step]');
    const count = await steps.count();
    expect(count).toBeGreaterThan(5);
    for (let i = 0; i < count; i++) {
      await expect(steps.nth(i).locator('.still svg:visible')).toHaveCount(1);
      await expect(steps.nth(i).locator('.in-words')).toBeVisible();
    }
    await expect(page.locator('.stage').first()).toBeHidden();
  });
  test('a claim leads to its entry in the ledger', async ({ page }) => {
    await page.goto(CHAPTER);
    const mark = page.locator('[data-claim][id^="C"] > .mark').first();
    const id = (await mark.getAttribute('href'))?.split('#')[1];
    await mark.click();
    await expect(page).toHaveURL(new RegExp(`/en/ledger/#${id ?? ''}$`));
    await expect(page.locator(`#${id ?? ''}`)).toBeInViewport();
  });
});

test('print lays the story out unrolled, with the picture of every step @chromium', async ({
  page,
}) => {
  await page.goto(CHAPTER);
  const steps = await stepsOf(page);
  await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
  });
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.still')).toHaveCount(steps.length);
  await expect(page.locator('.still').last()).toBeVisible();
  await expect(page.locator('.stage').first()).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => {
    dispatchEvent(new Event('afterprint'));
  });
  await expect(page.locator('.stage').first()).toBeVisible();
});

test('storage that throws changes nothing but memory', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto(CHAPTER);
  await page.getByRole('button', { name: 'Read without scrolling effects' }).click();
  await expect(page.locator('.still').first()).toBeVisible();
});

test.describe('with reduced motion @chromium', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });
  test('pictures cut from state to state within a frame', async ({ page }) => {
    await page.goto(CHAPTER);
    const [first, second] = (await stepsOf(page)) as [StepOnPage, StepOnPage];
    await jumpTo(page, first.id);
    await expect(stageOf(page, first.figure)).toHaveAttribute('data-state', first.state);
    const moving = await stageOf(page, second.figure).evaluate(async (stage, id) => {
      document.getElementById(id)?.scrollIntoView({ block: 'start', behavior: 'instant' });
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      while (
        stage.getAttribute('data-state') !== document.getElementById(id)?.getAttribute('data-state')
      )
        await frame();
      return (
        stage.getAnimations({ subtree: true }).length + stage.querySelectorAll('[data-gone]').length
      );
    }, second.id);
    expect(moving).toBe(0);
  });
});
