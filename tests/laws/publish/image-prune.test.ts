import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { kept } from '../../../src/publish/image/cache.ts';
import { prune } from '../../../src/publish/image/prune.ts';

const HOUR = 3_600_000;
const now = Date.now();
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A file that was last used so many hours before now. */
function used(name: string, hoursAgo: number): void {
  writeFileSync(join(folder, name), name);
  const then = new Date(now - hoursAgo * HOUR);
  utimesSync(join(folder, name), then, then);
}
const left = (): readonly string[] => readdirSync(folder).filter((name) => name.endsWith('.png'));
const build = (address: string, hoursAgo: number): readonly string[] =>
  prune({ address, start: now - hoursAgo * HOUR - 1000 }, folder);

describe('the pictures kept for the next build', () => {
  test('are dropped when a whole build has done without them', () => {
    used('old.png', 5);
    used('needed.png', 0);
    expect(build('https://a.example/', 0)).toEqual(['old.png']);
    expect(left()).toEqual(['needed.png']);
  });

  test('stay while another address’s last build used them', () => {
    used('of-b.png', 5);
    build('https://b.example/', 5);
    used('of-a.png', 0);
    build('https://a.example/', 0);
    expect(left()).toEqual(['of-a.png', 'of-b.png']);
    used('new-b.png', 0);
    build('https://b.example/', 0);
    expect(left()).toEqual(['new-b.png', 'of-a.png']);
  });

  test('stay while a build that is under way may have just made them', () => {
    used('half-an-hour.png', 0.5);
    used('two-hours.png', 2);
    build('https://a.example/', 0);
    expect(left()).toEqual(['half-an-hour.png']);
  });

  test('go with an address that nobody has built for a month', () => {
    used('of-b.png', 31 * 24);
    build('https://b.example/', 31 * 24);
    const [list = ''] = readdirSync(folder).filter((name) => !name.endsWith('.png'));
    used('of-a.png', 0);
    const then = new Date(now - 31 * 24 * HOUR);
    utimesSync(join(folder, list), then, then);
    build('https://a.example/', 0);
    // Its list goes first; what was on it, with the next build.
    build('https://a.example/', 0);
    expect(left()).toEqual(['of-a.png']);
  });

  test('count as used when they are read', async () => {
    used('read.png', 5);
    used('unread.png', 5);
    const make = (): Uint8Array => {
      throw new Error('it was there');
    };
    await kept('read.png', make, folder);
    build('https://a.example/', 0);
    expect(left()).toEqual(['read.png']);
  });
});
