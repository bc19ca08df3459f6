import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { AuthorError } from '../../src/data/author-error.ts';
import { invalidate, loadTables } from '../../src/data/tables.ts';
import { COUNTRIES, emptyFolder, folder, TIES } from './data-folder.ts';

const ties = (root: string) => loadTables(root).rows('small/ties');

describe('loadTables', () => {
  it('gives rows with typed cells, null for empty', () => {
    expect(ties(folder())[1]).toEqual({
      id: 'T2',
      a: 'JPN',
      partners: 'PHL',
      kind: 'access',
      year: 2024,
      share: null,
      seen: true,
      title: 'Access',
    });
  });

  it('takes a path or a file URL', () => {
    const root = folder();
    expect(loadTables(pathToFileURL(root)).rows('small/ties')).toEqual(ties(root));
  });

  it('gives the same rows with a BOM, with CRLF and with columns in another order', () => {
    const plain = ties(folder());
    expect(ties(folder({ 'ties.csv': `\uFEFF${TIES}` }))).toEqual(plain);
    expect(ties(folder({ 'ties.csv': TIES.replaceAll('\n', '\r\n') }))).toEqual(plain);
    const turned = { 'countries.csv': 'name,id\nUnited States,USA\nJapan,JPN\nPhilippines,PHL\n' };
    expect(loadTables(folder(turned)).rows('small/countries')).toEqual(
      loadTables(folder()).rows('small/countries'),
    );
  });

  it('gives rows that nobody can change', () => {
    expect(ties(folder()).every((row) => Object.isFrozen(row))).toBe(true);
  });

  it('names the nearest table when asked for one that is not there', () => {
    const ask = () => loadTables(folder()).rows('small/tie');
    expect(ask).toThrow(AuthorError);
    expect(ask).toThrow(/nearest +small\/ties/);
  });

  it('says where to run when there is no data', () => {
    expect(() => loadTables(emptyFolder())).toThrow(/top of the repo/);
  });

  it('keeps what it loaded until a file changes', () => {
    const root = folder();
    const first = loadTables(root);
    expect(loadTables(root)).toBe(first);
    const path = join(root, 'data', 'small', 'countries.csv');
    writeFileSync(path, COUNTRIES.replace('Japan', 'Nihon'));
    utimesSync(path, new Date(), new Date(2030, 1));
    expect(loadTables(root).rows('small/countries')[1]).toMatchObject({ name: 'Nihon' });
  });

  it('reads again after invalidate', () => {
    const root = folder();
    const first = loadTables(root);
    invalidate();
    expect(loadTables(root)).not.toBe(first);
  });
});
