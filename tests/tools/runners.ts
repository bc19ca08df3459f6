import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, runPackage, type Ended } from './programs.ts';
import { none, type Tally } from './tally.ts';

/** What a runner's JSON report says, as far as we read it. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly unknown[];
  }[];
}
interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}

/** Runs one project of vitest and counts its tests; a file that cannot be read counts as one. */
export async function vitest(project: string): Promise<Tally> {
  const report = `.cache/tests/${project}.json`;
  const args = ['run', '--config', 'tests/vitest.config.ts', '--project', project];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return counted(
    report,
    () => runPackage('vitest', [...args, ...reporters]),
    (read) => {
      const counts = read as VitestReport;
      const unread = counts.testResults.filter(
        ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
      );
      return {
        passed: counts.numPassedTests,
        failed: counts.numFailedTests + unread.length,
        skipped: counts.numPendingTests + counts.numTodoTests,
      };
    },
  );
}

/** Runs the browser tests and counts them, one for each project they run in. */
export async function playwright(): Promise<Tally> {
  const args = ['test', '--config', 'tests/playwright.config.ts'];
  return counted(
    '.cache/tests/browser.json',
    () => runPackage('playwright', args),
    (read) => {
      const { stats } = read as PlaywrightReport;
      return {
        passed: stats.expected,
        failed: stats.unexpected + stats.flaky,
        skipped: stats.skipped,
      };
    },
  );
}

/** A runner that fails without a failing test, or that runs no test at all, is a failure. */
async function counted(
  report: string,
  start: () => Promise<Ended>,
  count: (report: unknown) => Tally,
): Promise<Tally> {
  const file = join(root, report);
  rmSync(file, { force: true });
  const { code } = await start();
  const tally = tallyOf(file, count);
  if (tally.failed > 0) return tally;
  if (tally.passed === 0) console.error('No test was run, which counts as a failure.');
  return code === 0 && tally.passed > 0 ? tally : { ...tally, failed: 1 };
}

function tallyOf(file: string, count: (report: unknown) => Tally): Tally {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return none;
  }
}
