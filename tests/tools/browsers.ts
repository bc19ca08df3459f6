import { accessSync, constants, existsSync, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, firefox, type LaunchOptions } from '@playwright/test';

export type Engine = 'chromium' | 'firefox';

/** What it takes to drive WebKitGTK without a screen. */
export interface WebKit {
  readonly driver: string;
  readonly miniBrowser: string;
}

const engines = {
  chromium: {
    own: chromium,
    override: 'CHROMIUM_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
  },
  firefox: { own: firefox, override: 'FIREFOX_PATH', names: ['firefox-esr', 'firefox'] },
} as const;

const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];

/** The first of these programs on PATH. */
export function onPath(...names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((file) => isExecutable(file));
}

/** The browser of an engine: the one named by CHROMIUM_PATH or FIREFOX_PATH, on PATH, or Playwright's own. */
export function findBrowser(engine: Engine): string | undefined {
  const { own, override, names } = engines[engine];
  const downloaded = own.executablePath();
  return (
    process.env[override] ?? onPath(...names) ?? (existsSync(downloaded) ? downloaded : undefined)
  );
}

/** WebKitGTK's driver and its browser, when both and the programs that give them a screen are there. */
export function findWebKit(): WebKit | undefined {
  const driver = onPath('WebKitWebDriver');
  const [miniBrowser] = globSync([
    '/usr/lib/*/webkit*gtk-*/MiniBrowser',
    '/usr/{lib,libexec}/webkit*gtk-*/MiniBrowser',
  ]);
  const hasScreen = onPath('xvfb-run') !== undefined && onPath('dbus-run-session') !== undefined;
  return driver !== undefined && miniBrowser !== undefined && hasScreen
    ? { driver, miniBrowser }
    : undefined;
}

/** How Playwright starts an engine here. Throws when there is none, naming what to install. */
export function launchOptions(engine: Engine): LaunchOptions {
  const executablePath = findBrowser(engine);
  if (executablePath === undefined) throw new Error(howToInstall(engine));
  if (engine === 'chromium') return { executablePath, args: chromiumArgs };
  // Playwright's own Firefox is patched; anyone else's is driven through WebDriver BiDi.
  return executablePath === firefox.executablePath()
    ? { executablePath }
    : { executablePath, channel: 'moz-firefox' };
}

export function howToInstall(engine: Engine): string {
  return (
    `No ${engine} was found. Install it with \`npx playwright install --with-deps ${engine}\`` +
    ` or your system's packages, or name its program in ${engines[engine].override}.`
  );
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
