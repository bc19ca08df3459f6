/** How many tests ended how. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const none: Tally = { passed: 0, failed: 0, skipped: 0 };
export const onePassed: Tally = { ...none, passed: 1 };
export const oneFailed: Tally = { ...none, failed: 1 };

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (total, tally) => ({
      passed: total.passed + tally.passed,
      failed: total.failed + tally.failed,
      skipped: total.skipped + tally.skipped,
    }),
    none,
  );
}

/** Returns "41 passed, 0 failed", with the skipped ones when there are any. */
export function inWords({ passed, failed, skipped }: Tally): string {
  const words = `${String(passed)} passed, ${String(failed)} failed`;
  return skipped === 0 ? words : `${words}, ${String(skipped)} skipped`;
}
