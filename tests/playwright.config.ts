import { defineConfig, devices, type Project } from '@playwright/test';
import { findBrowser, launchOptions } from './tools/browsers.ts';

const phone = { width: 390, height: 844 };
const chromium = { browserName: 'chromium', launchOptions: launchOptions('chromium') } as const;

/**
 * A test runs in every project unless its tag says otherwise: `@narrow` and `@wide` need that
 * shape, `@landscape` runs on a phone lying on its side only, and `@chromium` uses what other
 * engines ignore under Playwright (no script, print, colour scheme, reduced motion).
 */
export default defineConfig({
  testDir: 'browser',
  testMatch: '**/*.test.ts',
  outputDir: '../test-results',
  globalSetup: './browser/serve-site.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '../.cache/tests/browser.json' }]],
  use: { screenshot: 'only-on-failure', timezoneId: 'UTC', locale: 'en-GB' },
  projects: [
    {
      name: 'chromium',
      grepInvert: /@wide|@landscape/,
      use: { ...devices['Pixel 7'], ...chromium, viewport: phone, screen: phone },
    },
    {
      name: 'chromium-wide',
      grepInvert: /@narrow|@landscape/,
      use: { ...chromium, viewport: { width: 1440, height: 900 } },
    },
    {
      name: 'chromium-landscape',
      grep: /@landscape/,
      use: { ...chromium, viewport: { width: 844, height: 390 }, hasTouch: true, isMobile: true },
    },
    ...(findBrowser('firefox') === undefined ? [] : [firefox()]),
  ],
});

function firefox(): Project {
  return {
    name: 'firefox',
    grepInvert: /@narrow|@landscape|@chromium/,
    use: {
      browserName: 'firefox',
      launchOptions: launchOptions('firefox'),
      viewport: { width: 1440, height: 900 },
      // Taking a picture puts a style into the page, which its policy reports.
      screenshot: 'off',
    },
  };
}
