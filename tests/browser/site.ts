import { test as base, type BrowserContext } from '@playwright/test';

export { expect } from '@playwright/test';

interface Site {
  /** Where the built site is served, with a trailing slash; `page.goto('en/')` goes from there. */
  readonly site: string;
  /** Problems a test means to cause, each a pattern with its reason beside it. */
  readonly expectedProblems: readonly RegExp[];
  readonly problems: readonly string[];
}

/** Playwright's test, which fails when a page says an error, breaks its policy or asks a third party. */
export const test = base.extend<Site>({
  site: async ({}, use) => {
    await use(process.env.SITE ?? '');
  },
  baseURL: async ({ site }, use) => {
    await use(site);
  },
  expectedProblems: [[], { option: true }],
  problems: [
    async ({ context, site, expectedProblems }, use) => {
      const problems = await watch(context, site);
      await use(problems);
      const unexpected = problems.filter((said) => !expectedProblems.some((one) => one.test(said)));
      base.expect(unexpected, 'what the pages complained about').toEqual([]);
    },
    { auto: true },
  ],
});

/** Collects what the pages of a context complain about, from the next page it opens. */
async function watch(context: BrowserContext, site: string): Promise<readonly string[]> {
  const problems: string[] = [];
  context.on('weberror', (error) => problems.push(`page: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() !== 'error') return;
    problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('request', (request) => {
    const url = request.url();
    const isOwn = url.startsWith(site) || /^(data|blob|about):/.test(url);
    if (!isOwn) problems.push(`third party: ${url}`);
  });
  // Firefox does not log what its policy blocks where Playwright could hear it.
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) => {
      console.error(`Content Security Policy blocked ${blockedURI} by ${effectiveDirective}`);
    });
  });
  return problems;
}
