import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { RowOf } from '../../../src/data/rows.ts';
import { sha256 } from '../../../src/publish/download/file.ts';
import { checkFrozen } from '../../../src/publish/record/check.ts';
import { newestFrozen } from '../../../src/publish/record/copies.ts';
import { freeze, withManifest } from '../../../src/publish/record/freeze.ts';

const DAY = '2026-11-21';
const TABLE = 'content/ledger/releases.csv';
const built = { version: '1.0.0', date: DAY, site: 'https://example.org/' };
const files = {
  [`dist/v/${DAY}/en/embed/rain/index.html`]: 'frozen embed',
  'dist/en/embed/rain/index.html': 'live embed',
  'dist/en/figures/rain/both.svg': 'picture',
  'dist/en/figures/rain/views.wide.svg': 'for the page’s own script',
  'dist/en/figures/rain/both.png': 'heavy picture',
  'dist/en/figures/rain/index.html': 'page',
  'dist/data/rain/days.csv': 'month,days',
  [TABLE]: 'version,date,what,manifest\n1.0.0,2026-11-21,"First, with a comma",\n',
};

let root: string;
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const publish = () => freeze({ ...built, dist: join(root, 'dist') }, root);
const rows = (): RowOf<'ledger/releases'>[] => {
  const manifest = readFileSync(join(root, TABLE), 'utf8').trim().split(',').at(-1) ?? '';
  return [{ version: '1.0.0', date: DAY, what: '', manifest: manifest === '' ? null : manifest }];
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'frozen-'));
  for (const [path, text] of Object.entries(files)) write(path, text);
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('publishing', () => {
  test('freezes embeds, pictures as SVG and data, each with its hash', () => {
    const { files: frozen, site } = publish();
    expect(site).toBe('https://example.org/');
    expect(frozen.map(({ path }) => path)).toEqual([
      'data/rain/days.csv',
      'en/embed/rain/index.html',
      'en/figures/rain/both.svg',
    ]);
    expect(frozen[1]).toMatchObject({ bytes: 12, sha256: sha256('frozen embed') });
    expect(readFileSync(join(root, `public/v/${DAY}/en/embed/rain/index.html`), 'utf8')).toBe(
      'frozen embed',
    );
  });

  test('writes the manifest’s hash into the table of versions', () => {
    publish();
    const manifest = readFileSync(join(root, `public/v/${DAY}/manifest.json`));
    expect(readFileSync(join(root, TABLE), 'utf8')).toContain(
      `1.0.0,${DAY},"First, with a comma",${sha256(new Uint8Array(manifest))}\n`,
    );
  });

  test('leaves nothing behind when it fails', () => {
    write(TABLE, 'version,date,what,manifest\n0.9.0,2026-10-01,Another,\n');
    const before = readFileSync(join(root, TABLE), 'utf8');
    expect(publish).toThrow(/no open row for 1\.0\.0/);
    expect(existsSync(join(root, 'public'))).toBe(false);
    expect(readFileSync(join(root, TABLE), 'utf8')).toBe(before);
  });

  test('never fills in a row that is filled', () => {
    const table = `1.0.0,${DAY},First,${'a'.repeat(64)}\n`;
    expect(withManifest(table, '1.0.0', 'b'.repeat(64))).toBe(table);
  });
});

describe('a build', () => {
  const folder = `public/v/${DAY}`;

  test('accepts what was published', () => {
    publish();
    expect(() => {
      checkFrozen(rows(), root);
    }).not.toThrow();
  });

  test('needs no frozen copy where no version has one', () => {
    expect(() => {
      checkFrozen(rows(), root);
    }).not.toThrow();
  });

  test.each([
    [
      'changed',
      (path: string) => {
        write(path, 'other');
      },
      /found {5}sha256 [\s\S]*expected {2}sha256 /,
    ],
    [
      'removed',
      (path: string) => {
        rmSync(join(root, path));
      },
      /found {5}no such file/,
    ],
    [
      'added',
      (path: string) => {
        write(`${path}.bak`, '');
      },
      /does not list/,
    ],
  ])('stops when a frozen file was %s, and names it', (_, harm, message) => {
    publish();
    harm(`${folder}/en/embed/rain/index.html`);
    const check = (): void => {
      checkFrozen(rows(), root);
    };
    expect(check).toThrow(/en\/embed\/rain\/index\.html/);
    expect(check).toThrow(message);
  });

  test('stops when the manifest was rewritten, or is gone with all its files', () => {
    publish();
    const before = rows();
    write(`${folder}/manifest.json`, '{"files":[]}');
    expect(() => {
      checkFrozen(before, root);
    }).toThrow(/manifest\.json[\s\S]*sha256/);
    rmSync(join(root, 'public'), { recursive: true });
    expect(() => {
      checkFrozen(before, root);
    }).toThrow(/manifest\.json[\s\S]*no such file/);
  });

  test('stops at a folder of no published version', () => {
    publish();
    write('public/v/2026-12-24/index.html', '');
    expect(() => {
      checkFrozen(rows(), root);
    }).toThrow(/2026-12-24[\s\S]*no published version/);
  });
});

test('the newest copy that has a page is the one offered', () => {
  const file = (path: string) => ({ path, bytes: 0, sha256: '' });
  const copy = (date: string, ...paths: string[]) => ({
    ...built,
    date,
    manifest: '',
    bytes: 0,
    files: paths.map(file),
  });
  const copies = [
    copy('2027-01-01', 'en/embed/g2/index.html'),
    copy(DAY, 'en/embed/g2/index.html', 'en/embed/rain/index.html'),
  ];
  expect(newestFrozen('/en/embed/g2/', copies)).toBe('/v/2027-01-01/en/embed/g2/');
  expect(newestFrozen('/en/embed/rain/', copies)).toBe(`/v/${DAY}/en/embed/rain/`);
  expect(newestFrozen('/en/embed/snow/', copies)).toBeUndefined();
});
