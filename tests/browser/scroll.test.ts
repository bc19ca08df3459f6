import { expect, test } from './site.ts';
import {
  CHAPTER,
  jumpTo,
  nextFrames,
  pictureOf,
  stageOf,
  stepsOf,
  visit,
  watchMotion,
  type StepOnPage,
} from './story.ts';

const last = <T>(list: readonly T[]): T => {
  const item = list.at(-1);
  if (item === undefined) throw new Error('the chapter has no steps');
  return item;
};

test('a deep link to any step shows its state, with its text in view', async ({ page }) => {
  test.slow();
  await page.goto(CHAPTER);
  for (const { id, figure, state } of await stepsOf(page)) {
    await page.goto('about:blank');
    await page.goto(`${CHAPTER}#${id}`);
    await expect(stageOf(page, figure), id).toHaveAttribute('data-state', state);
    await expect(page.locator(`#${id} h3`), id).toBeInViewport();
  }
});

test('a jump to the last step and back to the middle ends as a direct load does', async ({
  page,
}) => {
  await watchMotion(page);
  await page.goto(CHAPTER);
  const all = await stepsOf(page);
  const steps = all.filter((step) => step.figure === all[0]?.figure);
  const middle = steps[Math.floor(steps.length / 2)] as StepOnPage;
  for (const step of [steps[0] as StepOnPage, last(steps), middle]) {
    await jumpTo(page, step.id);
    await expect(stageOf(page, step.figure)).toHaveAttribute('data-state', step.state);
  }
  const travelled = await pictureOf(page, middle.figure);
  await page.goto('about:blank');
  await page.goto(`${CHAPTER}#${middle.id}`);
  await expect(stageOf(page, middle.figure)).toHaveAttribute('data-state', middle.state);
  expect(travelled).toBe(await pictureOf(page, middle.figure));
});

test('any order of visits ends in the picture of the last step visited', async ({ page }) => {
  test.slow();
  await watchMotion(page);
  await page.goto(CHAPTER);
  const steps = await stepsOf(page);
  const figure = steps[0]?.figure ?? '';
  const own = steps.filter((step) => step.figure === figure);
  const pictures = new Map<string, string>();
  // A linear congruential walk: every run takes the same unordered way through the steps.
  let at = 1;
  for (let visit = 0; visit < 24; visit++) {
    at = (at * 5 + 3) % 64;
    const step = own[at % own.length] as StepOnPage;
    await jumpTo(page, step.id);
    if (visit % 3 === 0) continue;
    await expect(stageOf(page, figure)).toHaveAttribute('data-state', step.state);
    const picture = await pictureOf(page, figure);
    expect(picture).toBe(pictures.get(step.state) ?? picture);
    pictures.set(step.state, picture);
  }
});

test('a fast scroll through everything leaves the stage at the last step', async ({ page }) => {
  await page.goto(CHAPTER);
  const { figure, state } = last(await stepsOf(page));
  await page.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight);
  });
  await expect(stageOf(page, figure)).toHaveAttribute('data-state', state);
});

test('a reload at the bottom shows the last state of every figure', async ({ page }) => {
  await page.goto(CHAPTER);
  const steps = await stepsOf(page);
  await page.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight);
  });
  await expect(stageOf(page, last(steps).figure)).toHaveAttribute('data-state', last(steps).state);
  await page.reload();
  for (const figure of new Set(steps.map((step) => step.figure))) {
    const { state } = last(steps.filter((step) => step.figure === figure));
    await expect(stageOf(page, figure)).toHaveAttribute('data-state', state);
  }
});

test('a window that shrinks and grows again keeps following the reader', async ({
  page,
  viewport,
}) => {
  await page.goto(CHAPTER);
  const steps = await stepsOf(page);
  const [first, second, third] = steps as [StepOnPage, StepOnPage, StepOnPage];
  await jumpTo(page, second.id);
  await expect(stageOf(page, second.figure)).toHaveAttribute('data-state', second.state);
  const { width, height } = viewport ?? { width: 800, height: 800 };
  for (const size of [
    { width, height: 400 },
    { width: height, height: width },
    { width, height: 600 },
    { width, height },
  ]) {
    await page.setViewportSize(size);
  }
  // The story has rolled again, and kept its place, before the reader goes on.
  await nextFrames(page);
  await expect(page.locator('html')).toHaveAttribute('data-mode', 'scroll');
  for (const step of [third, first, second]) {
    await jumpTo(page, step.id);
    await expect(stageOf(page, step.figure)).toHaveAttribute('data-state', step.state);
  }
});

test('a change of height alone redraws nothing', async ({ page, viewport }) => {
  await watchMotion(page);
  await page.goto(CHAPTER);
  const [step] = await stepsOf(page);
  const { id, figure, state } = step as StepOnPage;
  await jumpTo(page, id);
  await expect(stageOf(page, figure)).toHaveAttribute('data-state', state);
  await pictureOf(page, figure);
  await stageOf(page, figure).evaluate((stage) => {
    const counted = window as Window & { redrawn?: number };
    counted.redrawn = 0;
    new MutationObserver((changes) => {
      counted.redrawn = (counted.redrawn ?? 0) + changes.length;
    }).observe(stage, { subtree: true, childList: true, attributes: true });
  });
  const { width, height } = viewport ?? { width: 800, height: 800 };
  await page.setViewportSize({ width, height: height - 84 });
  await nextFrames(page);
  expect(await page.evaluate(() => (window as Window & { redrawn?: number }).redrawn)).toBe(0);
});

test('the address is left alone until the reader scrolls, then follows the step', async ({
  page,
}) => {
  // A scroll before the page has looked where it stands would be its own.
  await visit(page, CHAPTER);
  const [, second] = (await stepsOf(page)) as [StepOnPage, StepOnPage];
  expect(new URL(page.url()).hash).toBe('');
  const before = await page.evaluate(() => history.length);
  await jumpTo(page, second.id);
  await expect.poll(() => new URL(page.url()).hash).toBe(`#${second.id}`);
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('a strange address gives the default view, and nothing of it becomes markup', async ({
  page,
}) => {
  const hostile = encodeURIComponent('<img src=x onerror=alert(1)>');
  for (const end of [
    `#${hostile}`,
    `?state=${hostile}&x=1#nowhere`,
    `#${'a'.repeat(9000)}`,
    '#%',
    "#');x(",
  ]) {
    await page.goto('about:blank');
    await visit(page, CHAPTER + end);
    const [first] = await stepsOf(page);
    await expect(stageOf(page, first?.figure ?? '')).toHaveAttribute(
      'data-state',
      first?.state ?? '',
    );
    await expect(page.locator('[onerror], [src="x"]')).toHaveCount(0);
  }
});

test('the stage stays in place while its steps scroll', async ({ page }) => {
  await visit(page, CHAPTER);
  const steps = await stepsOf(page);
  const [, second, third] = steps as [StepOnPage, StepOnPage, StepOnPage];
  const stage = stageOf(page, second.figure);
  const tops: number[] = [];
  for (const step of [second, third]) {
    await jumpTo(page, step.id);
    await expect(stage).toHaveAttribute('data-state', step.state);
    tops.push((await stage.boundingBox())?.y ?? -1);
  }
  expect(tops[0]).toBe(tops[1]);
  expect(await stage.evaluate((element) => getComputedStyle(element).position)).toBe('sticky');
});

test('on a phone the stage keeps to the upper half and text never covers it @narrow', async ({
  page,
}) => {
  await visit(page, CHAPTER);
  const [, second] = (await stepsOf(page)) as [StepOnPage, StepOnPage];
  await jumpTo(page, second.id);
  await expect(stageOf(page, second.figure)).toHaveAttribute('data-state', second.state);
  const box = await stageOf(page, second.figure).boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? Infinity)).toBeLessThanOrEqual(844 / 2 + 1);
  const top = await page.evaluate(
    () => document.elementFromPoint(195, 100)?.closest('.stage') !== null,
  );
  expect(top).toBe(true);
});
