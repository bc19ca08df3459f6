import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { AuthorError } from '../../src/data/author-error.ts';
import { borrowedIn } from '../../src/data/commentaries/borrowed.ts';
import { COPY, digestOf, type Digest } from '../../src/data/commentaries/digest.ts';
import { loadDigests, writtenDigests } from '../../src/data/commentaries/load.ts';
import { MOST, quoteSlips } from '../../src/data/commentaries/quoted.ts';
import { wordsOf } from '../../src/data/commentaries/run.ts';
import { loadLedger } from '../../src/data/ledger.ts';
import { loadSite } from '../../src/data/site.ts';
import { loadTables } from '../../src/data/tables.ts';

const claims = loadTables().table('ledger/claims');
const digests = loadDigests();
const [pledge = ''] = [...loadLedger().quotations.values()].map(({ words }) => words);

const word = fc.string({
  unit: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  minLength: 1,
  maxLength: 3,
});
const text = fc.array(word, { minLength: COPY, maxLength: 60 });
const others = fc.array(fc.constantFrom('x', 'y', 'z'), { maxLength: 8 });
const made = (words: readonly string[], quotes: string[] = [], anybodys = false): Digest =>
  digestOf({ commentary: 'them', text: words.join(' ') }, quotes, () => anybodys);
const found = (prose: string, digest: Digest) => borrowedIn(prose, new Map([['them', digest]]));

describe('words that stand in a commentary', () => {
  it('are found wherever nine stand in a row, however they are set, common or not', () => {
    fc.assert(
      fc.property(text, fc.nat(), others, others, fc.boolean(), (words, n, a, b, anybodys) => {
        const at = n % (words.length - COPY + 1);
        const copied = words.slice(at, at + COPY).map((one) => one.toUpperCase());
        const prose = [...a, ...copied, ...b].join(', ');
        expect(found(prose, made(words, [], anybodys))).not.toEqual([]);
      }),
    );
  });

  it('are not found where no five do, nor where eight do that are anybody’s', () => {
    fc.assert(
      fc.property(text, fc.nat(), others, (words, n, a) => {
        const at = n % (words.length - COPY + 1);
        const four = [...a, ...words.slice(at, at + 4), ...a].join(' ');
        expect(found(four, made(words))).toEqual([]);
        const lone = words.slice(at, at + COPY - 1).map((one, i) => `${one}${'hijklmno'[i] ?? ''}`);
        expect(found([...a, ...lone].join(' '), made([...lone, 'p'], [], true))).toEqual([]);
      }),
    );
  });

  it('do not run over the end of a line, where words may be missing', () => {
    const digest = made(['one two three four five\nsix seven eight nine ten']);
    expect(found('three four five six seven', digest)).toEqual([]);
    expect(found('six seven eight nine ten', digest)).toHaveLength(1);
  });

  it('cannot be read out of the digest: it is hashes, in no order of the text', () => {
    const lines = 'one two three four five six seven eight nine ten eleven twelve thirteen';
    const all = new Map([...digests, ['them', made([lines, lines], ['one', 'two', 'ten'])]]);
    const read = JSON.parse(writtenDigests(all)) as { commentaries: Record<string, object> };
    for (const digest of Object.values(read.commentaries)) {
      const { five, nine, quoted } = digest as Record<'five' | 'nine' | 'quoted', string>;
      for (const list of [five, nine, quoted].filter(Boolean)) {
        const hashes = list.split(' ');
        expect(hashes.filter((hash) => !/^[0-9a-f]{10}$/.test(hash))).toEqual([]);
        expect(hashes).toEqual(hashes.toSorted());
      }
    }
  });
});

describe('the words that claims quote', () => {
  const row = (wrote: string | null, verdict: (typeof claims)[number]['verdict'] = 'refined') =>
    [{ id: 'C001', commentary: 'weinstein-chou', verdict, wrote }] as const;
  const own = (text: string, quotes: string[] = []) =>
    new Map([
      ['weinstein-chou', digestOf({ commentary: 'weinstein-chou', text }, quotes, () => false)],
    ]);
  const long = 'one two three four five six seven eight nine ten '.repeat(20);

  it('pass as printed, whatever the shape of their quotation marks and dashes', () => {
    const known = own(`${long} a “G2” of Japan–America`, ['a ‘G2’ of Japan-America']);
    expect(quoteSlips(row('a "G2" of Japan—America'), known)).toEqual([]);
  });

  it.each([
    ['another word', 'four five sex', 'refined', 'not known to stand', 'as printed'],
    ['a word left out', 'four six', 'refined', 'not known to stand', 'none left out'],
    ['another case', 'Four five six', 'confirmed', 'not known to stand', 'as printed'],
    ['none where there is a verdict', null, 'unverifiable', 'nothing, though', 'verbatim'],
    [
      'too many',
      long
        .split(' ')
        .slice(0, MOST + 1)
        .join(' '),
      'opinion',
      '16 words',
      'at most 15',
    ],
  ] as const)('stop the build: %s', (_, wrote, verdict, says, wants) => {
    const [slip, ...more] = quoteSlips(row(wrote, verdict), own(long, ['four five six']));
    expect(slip).toMatchObject({ file: 'content/ledger/claims.csv', row: 'C001', column: 'wrote' });
    expect(slip?.found).toContain(says);
    expect(slip?.expected).toContain(wants);
    expect(more).toEqual([]);
  });

  it('are a tenth of a commentary at most', () => {
    const known = own('one two three four five', ['four']);
    expect(quoteSlips(row('four'), known)).toMatchObject([
      { found: '1 words of weinstein-chou', expected: 'at most 0, a tenth of its 5' },
    ]);
    expect(quoteSlips(row(null, 'confirmed'), known)).toEqual([]);
  });

  it('are at hand in this ledger for every claim that is not simply right, with who wrote them', () => {
    expect(quoteSlips(claims, digests)).toEqual([]);
    const { wrote } = loadLedger().claims.get('C031') ?? {};
    expect(wrote?.authors).toHaveLength(2);
    expect(loadLedger().claims.get('C111')?.wrote?.authors).toHaveLength(1);
  });

  it('are known by the blocks of the text too, where they are long', () => {
    const quotes = claims.filter(({ wrote }) => wordsOf(wrote ?? '').length >= COPY);
    expect(quotes.length).toBeGreaterThan(0);
    for (const { wrote, commentary } of quotes)
      expect(borrowedIn(wrote ?? '', digests)).toMatchObject([{ commentary }]);
  });
});

describe('a ledger with a slip stops the build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'latticework-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('of a commentary without a digest', () => {
    const content = join(folder, 'bare');
    cpSync('content/site.json', join(content, 'site.json'));
    expect(() => loadDigests(content)).toThrow('no digest of the commentary weinstein-chou');
    writeFileSync(join(content, 'site.json'), JSON.stringify({ ...loadSite(), commentaries: [] }));
    expect(loadDigests(content).size).toBe(0);
  });

  it.each([
    ['a word changed in a quotation', 'flows through', 'runs through', 'C031', 'wrote'],
    ['nine words of theirs in our evidence', 'Beyond doubt', pledge, 'C109', 'evidence'],
  ])('%s', (_, from, to, id, column) => {
    const content = join(folder, 'content');
    cpSync('content', content, { recursive: true });
    const file = join(content, 'ledger/claims.csv');
    const { evidence } = claims.find((row) => row.id === id) ?? { evidence: '' };
    const lines = readFileSync(file, 'utf8').replace(column === 'wrote' ? from : evidence, to);
    writeFileSync(file, lines);
    const told = (): unknown => loadLedger(content);
    expect(told).toThrow(AuthorError);
    expect(told).toThrow(`content/ledger/claims.csv  row ${id}  column "${column}"`);
  });
});
