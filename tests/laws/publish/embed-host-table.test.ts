import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hosts } from '../../../src/publish/embed/hosts.ts';

const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly devDependencies: Readonly<Record<string, string>>;
};

describe('the table of hosts tried', () => {
  test('names hosts that have a page to be tried on', () => {
    expect(hosts.filter(({ id }) => !existsSync(`tests/hosts/${id}.html`))).toEqual([]);
  });

  test('leaves no page out, but the one that is no host', () => {
    const pages = readdirSync('tests/hosts').filter((name) => name.endsWith('.html'));
    const listed = hosts.map(({ id }) => `${id}.html`);
    expect(pages.filter((name) => !listed.includes(name))).toEqual(['hostile.html']);
  });

  test('gives the versions that are tried', () => {
    const wrong = hosts
      .map(({ name }) => /^(\S+) (\d+\.\d+\.\d+)/.exec(name))
      .filter((found) => found !== null)
      .filter(([, name = '', version]) => {
        const scoped = name === 'iframe-resizer' && version?.startsWith('5');
        return devDependencies[scoped ? '@iframe-resizer/parent' : name] !== version;
      });
    expect(wrong).toEqual([]);
  });
});
