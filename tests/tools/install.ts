import { findBrowser, findWebKit, howToInstall, onPath, type Engine } from './browsers.ts';
import { run, runPackage } from './programs.ts';

const debian = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xauth', 'dbus'],
  spreadsheet: ['libreoffice-calc-nogui'],
};

/** Finds the browsers that Playwright drives, or installs them. Returns what could not be had. */
export async function provideBrowsers(): Promise<readonly Engine[]> {
  const missing = (): Engine[] =>
    (['chromium', 'firefox'] as const).filter((engine) => findBrowser(engine) === undefined);
  for (const engine of missing()) {
    console.log(`No ${engine} on PATH: asking Playwright for it.`);
    const options = { minutes: 5, isQuiet: true };
    const { code } = await runPackage('playwright', ['install', '--with-deps', engine], options);
    if (code !== 0) console.log('Playwright could not bring it.');
  }
  await aptInstall(missing().flatMap((engine) => debian[engine]));
  for (const engine of missing()) console.error(howToInstall(engine));
  return missing();
}

/** Finds WebKitGTK or installs it. Returns false, having said why, when it cannot be had. */
export async function provideWebKit(): Promise<boolean> {
  if (findWebKit() === undefined) await aptInstall(debian.webkit);
  if (findWebKit() !== undefined) return true;
  console.log(
    `Skipped: WebKitGTK is not installed. On Debian: apt-get install ${debian.webkit.join(' ')}.`,
  );
  return false;
}

/** Finds LibreOffice Calc or installs it; says why its tests are skipped when it cannot be had. */
export async function provideSpreadsheet(): Promise<void> {
  if (onPath('soffice') === undefined)
    await aptInstall(debian.spreadsheet, ['--no-install-recommends']);
  if (onPath('soffice') !== undefined) return;
  console.log(
    `Skipped: LibreOffice Calc is not installed. On Debian: apt-get install ${debian.spreadsheet.join(' ')}.`,
  );
}

/** Does nothing where there is no apt, or no right to use it. */
async function aptInstall(
  packages: readonly string[],
  options: readonly string[] = [],
): Promise<void> {
  if (packages.length === 0 || onPath('apt-get') === undefined || process.getuid?.() !== 0) return;
  console.log(`Installing ${packages.join(', ')} with apt.`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  await run('apt-get', ['install', '-y', '-qq', ...options, ...packages], { env });
}
