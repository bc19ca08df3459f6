import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recover } from '../../../src/site/aside/beside.ts';
import { exchange } from '../../../src/site/aside/exchange.ts';

/** Larger than any process id there is. */
const DEAD = 2 ** 30;

let top: string;
let made: string;
let place: string;
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'exchange-'));
  [made, place] = [join(top, 'made'), join(top, 'dist')];
});
afterEach(() => {
  rmSync(top, { recursive: true });
});

/** A folder with one page. */
function output(folder: string, words: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${words}.html`), words);
}
const nothing = (): void => undefined;
const fail = (): never => {
  throw new Error('no space left');
};

describe('an exchange', () => {
  test.each(['dist', 'deep/er/dist'])('fills a place that is not there yet: %s', (path) => {
    output(made, 'new');
    exchange(made, join(top, path), nothing);
    expect(readdirSync(join(top, path))).toEqual(['new.html']);
  });
  test('leaves nothing of the old output, and nothing beside it', () => {
    output(made, 'new');
    output(place, 'old');
    exchange(made, place, nothing);
    expect(readdirSync(place)).toEqual(['new.html']);
    expect(readdirSync(top)).toEqual(['dist']);
  });
  test('that cannot be sealed leaves the old output', () => {
    output(made, 'new');
    output(place, 'old');
    expect(() => {
      exchange(made, place, fail);
    }).toThrow('no space left');
    expect(readFileSync(join(place, 'old.html'), 'utf8')).toBe('old');
    expect(readdirSync(place)).toEqual(['old.html']);
    expect(readdirSync(top).toSorted()).toEqual(['dist', 'made']);
  });
  test('that cannot be sealed leaves no output where there was none', () => {
    output(made, 'new');
    expect(() => {
      exchange(made, place, fail);
    }).toThrow();
    expect(existsSync(place)).toBe(false);
  });
  test('of nothing leaves the old output', () => {
    output(place, 'old');
    expect(() => {
      exchange(made, place, nothing);
    }).toThrow('ENOENT');
    expect(readdirSync(place)).toEqual(['old.html']);
  });
});

describe('an exchange that was cut off', () => {
  test('before the new output came in is undone', () => {
    output(place, 'old');
    renameSync(place, `${place}.last-${DEAD}`);
    output(`${place}.next-${DEAD}`, 'half');
    recover(place);
    expect(readdirSync(top)).toEqual(['dist']);
    expect(readdirSync(place)).toEqual(['old.html']);
  });
  test('after the new output came in is finished', () => {
    output(place, 'new');
    output(`${place}.last-${DEAD}`, 'old');
    recover(place);
    expect(readdirSync(top)).toEqual(['dist']);
    expect(readdirSync(place)).toEqual(['new.html']);
  });
  test('among the entries of a folder that cannot be renamed is undone', () => {
    output(place, 'index');
    output(join(place, `.last-${DEAD}`), 'index');
    output(join(place, `.next-${DEAD}`), 'rest');
    recover(place);
    expect(readdirSync(place)).toEqual(['index.html']);
  });
  test('is left alone while its build still runs, and so is what others name alike', () => {
    const running = [`dist.next-${process.ppid}`, `other.last-${DEAD}`, 'dist.last-word'];
    for (const name of running) mkdirSync(join(dirname(place), name));
    recover(place);
    expect(readdirSync(top).toSorted()).toEqual(running.toSorted());
  });
});
