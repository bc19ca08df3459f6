import { globSync } from 'node:fs';
import type { Frame, Page } from '@playwright/test';
import { serveHosts, type HostServer } from '../hosts/serve.ts';
import { test as base } from './site.ts';

export { expect } from './site.ts';

/** Paths of the embeds of every state: `en/embed/sea-map/shoal/`. */
export const embedPaths: readonly string[] = globSync('en/embed/*/*/index.html', {
  cwd: process.env.DIST ?? 'dist',
})
  .map((file) => file.replace(/index\.html$/, ''))
  .toSorted();

/** The pages of the hosts are on an origin of their own. */
export const onHosts = /^third party: http:\/\/localhost:/;

/** Tests with pages of other people's around the site's embeds. */
export const test = base.extend<{ readonly hosts: HostServer }>({
  expectedProblems: async ({}, use) => {
    await use([onHosts]);
  },
  hosts: async ({}, use) => {
    const server = await serveHosts();
    await use(server);
    await server.close();
  },
});

/**
 * Height of the frame on a host page, px, and of the content in it once it is loaded; 0 while the content
 * is still as wide as the frame has been.
 */
export async function heights(host: Frame): Promise<{ frame: number; content: number }> {
  const [inner] = host.childFrames();
  // A frame that still navigates cannot be asked anything.
  await inner?.waitForURL(/\/en\/embed\//);
  const [frame, width] = await host.evaluate(() => {
    const { clientHeight = 0, clientWidth = 0 } = document.querySelector('iframe') ?? {};
    return [clientHeight, clientWidth] as const;
  });
  const content = await inner?.evaluate((wide) => {
    const height = document.querySelector('main')?.getBoundingClientRect().height ?? 0;
    return innerWidth === wide ? height : 0;
  }, width);
  return { frame, content: content ?? 0 };
}

/** Opens or closes the data tables of every embed on the page. */
export async function unfold(page: Page, isOpen: boolean): Promise<void> {
  const embeds = page.frames().filter((frame) => frame.url().includes('/en/embed/'));
  await Promise.all(
    embeds.map((frame) =>
      frame.evaluate((open) => {
        for (const details of document.querySelectorAll('details')) details.open = open;
      }, isOpen),
    ),
  );
}
