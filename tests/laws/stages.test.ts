import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runStages, type Stage } from '../tools/stages.ts';
import { inWords, none, oneFailed, onePassed, type Tally } from '../tools/tally.ts';

function stage(name: string, tally: Tally, needs: string[] = []): Stage {
  return { name, needs, run: () => Promise.resolve(tally) };
}

describe('runStages', () => {
  beforeEach(() => void vi.spyOn(console, 'log').mockReturnValue());
  afterEach(() => void vi.restoreAllMocks());

  test('returns the sum of all stages', async () => {
    const counted = { passed: 3, failed: 1, skipped: 2 };
    expect(await runStages([stage('a', onePassed), stage('b', counted)])).toEqual({
      passed: 4,
      failed: 1,
      skipped: 2,
    });
  });

  test('goes on after a failure', async () => {
    expect(await runStages([stage('a', oneFailed), stage('b', onePassed)])).toEqual({
      ...none,
      passed: 1,
      failed: 1,
    });
  });

  test('counts a stage as failed whose need failed, and does not run it', async () => {
    const run = vi.fn(() => Promise.resolve(onePassed));
    const total = await runStages([stage('a', oneFailed), { name: 'b', needs: ['a'], run }]);
    expect(total).toEqual({ ...none, failed: 2 });
    expect(run).not.toHaveBeenCalled();
  });
});

describe('inWords', () => {
  test('names the skipped only when there are any', () => {
    expect(inWords({ passed: 41, failed: 0, skipped: 0 })).toBe('41 passed, 0 failed');
    expect(inWords({ passed: 41, failed: 0, skipped: 1 })).toBe('41 passed, 0 failed, 1 skipped');
  });
});
