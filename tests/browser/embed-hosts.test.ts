import type { Frame, Page } from '@playwright/test';
import { hosts as known, type Host } from '../../src/publish/embed/hosts.ts';
import { embedPaths, expect, heights, onHosts, test, unfold } from './embeds.ts';

interface Trial {
  readonly host: Host;
  readonly isSandboxed: boolean;
  readonly name: string;
}

const trials: readonly Trial[] = known.flatMap((host) =>
  [false, true].map((isSandboxed) => ({
    host,
    isSandboxed,
    name: host.id + (isSandboxed ? ' sandboxed' : ''),
  })),
);

/** Every host page in a frame of its own, all of them in view: a browser lets hidden frames sleep. */
function matrix(embed: string): string {
  const frames = trials.map(({ host, isSandboxed, name }) => {
    const query = new URLSearchParams({ embed, ...(isSandboxed ? { sandbox: '' } : {}) });
    return `<iframe name="${name}" title="${name}" src="${host.id}.html?${query.toString()}"></iframe>`;
  });
  return `<!doctype html><title>Hosts</title><style>
    iframe { position: absolute; inset: 0 auto auto 0; width: 700px; height: 2400px; border: 0 }
  </style>${frames.join('\n')}`;
}

const frameOf = (page: Page, name: string): Frame => {
  const frame = page.frame({ name });
  if (!frame) throw new Error(`the host ${name} has no frame`);
  return frame;
};

/** The hosts whose frame is not as high as its content, with both heights. */
async function misfits(page: Page, wanted: readonly Trial[]): Promise<readonly string[]> {
  const found = await Promise.all(
    wanted.map(async ({ name, host }) => {
      const { frame, content } = await heights(frameOf(page, name));
      return { name, frame, content: Math.min(content, host.most ?? Infinity) };
    }),
  );
  return found
    .filter(({ frame, content }) => content < 200 || Math.abs(frame - content) > 1)
    .map(({ name, frame, content }) => `${name}: ${String(frame)} for ${String(content)}`);
}

test.use({
  viewport: { width: 1100, height: 2400 },
  // Iframe-resizer as it comes asks an origin that the sandbox has taken away.
  expectedProblems: async ({}, use) => {
    await use([onHosts, /Failed to execute 'postMessage' on 'DOMWindow'/]);
  },
});

test('every host gives the embed its height, at once and ever after @chromium @wide', async ({
  page,
  site,
  hosts,
}) => {
  test.setTimeout(180_000);
  const [path = ''] = embedPaths;
  hosts.pages.set('matrix.html', matrix(site + path));
  await page.goto(`${hosts.url}matrix.html`);
  const fitting = trials.filter(
    ({ host, isSandboxed }) => host[isSandboxed ? 'sandboxed' : 'open'] === 'fits',
  );
  const fit = async (when: string): Promise<void> => {
    await expect.poll(() => misfits(page, fitting), { message: when, timeout: 60_000 }).toEqual([]);
  };
  const resize = (width: number): Promise<void> =>
    page.evaluate((wide) => {
      for (const frame of document.querySelectorAll('iframe'))
        frame.style.width = `${String(wide)}px`;
    }, width);

  await fit('after load');
  await resize(360);
  await fit('at 360 px');
  await unfold(page, true);
  await fit('with notes and tables open');
  await unfold(page, false);
  await fit('with them closed again');
  for (const { name } of trials) {
    const said = await frameOf(page, name).evaluate('heard.length');
    expect(said, `messages to ${name}`).toBeLessThanOrEqual(40);
  }
  for (const width of [1024, 320]) {
    await resize(width);
    await fit(`at ${String(width)} px`);
  }

  const others = trials.filter((trial) => !fitting.includes(trial));
  for (const { name } of others) {
    const hidden = async (): Promise<number> => {
      const { frame, content } = await heights(frameOf(page, name));
      return content - frame;
    };
    await expect.poll(hidden, `${name} is said not to fit`).toBeGreaterThan(1);
  }
});
