import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citer } from '../../src/data/cited.ts';
import { citationsOf } from '../../src/data/citations.ts';
import { weakFooting } from '../../src/data/footing.ts';
import { isAddressColumn } from '../../src/data/addresses.ts';
import { hostSlips } from '../../src/data/host-slips.ts';
import { hostFinder, hostsOf, type SourceHost } from '../../src/data/source-hosts.ts';
import { readTable, type Table } from '../../src/data/table.ts';
import { loadTables } from '../../src/data/tables.ts';
import type { SourceStanding } from '../../src/data/tiers.ts';
import { en } from '../../src/editions/en.ts';
import { figures } from '../../src/figures/catalogue.ts';
import type { Tables } from '../../src/data/table-access.ts';
import { standings } from '../../src/site/sources/tiers.ts';
import { prepared } from '../../src/view/prepared.ts';
import { weightiestFirst } from '../../src/view/weighed.ts';

const library = loadTables();
const resources = library.datasets.flatMap(({ folder, package: { name, resources: all } }) =>
  all.map((resource) => ({ name: `${name}/${resource.name}`, folder, resource })),
);

/** The tables of the site as read, one of them with other text. */
function tablesWith(changed: string, change: (text: string) => string): Map<string, Table> {
  return new Map(
    resources.map(({ name, folder, resource }) => {
      const file = `content/${folder}/${resource.path}`;
      const text = readFileSync(file, 'utf8');
      const bytes = new TextEncoder().encode(name === changed ? change(text) : text);
      return [name, readTable(file, bytes, resource.schema)];
    }),
  );
}

const host = (name: string, tier = 2): SourceHost => ({
  place: name,
  publisher: name,
  tier,
  caution: null,
  why: null,
});

describe('the host of an address', () => {
  const find = hostFinder([host('a.org'), host('a.org/ministry/'), host('b.a.org')]);

  it('is its host, with or without www, or the longest beginning that has a row', () => {
    expect(find('https://www.a.org/news')?.place).toBe('a.org');
    expect(find('http://a.org/ministry/text?x=1')?.place).toBe('a.org/ministry/');
    expect(find('https://b.a.org:80/')?.place).toBe('b.a.org');
  });

  it('is not that of a host which only begins or ends alike', () => {
    for (const address of ['https://a.organ/x', 'https://xa.org', 'https://c.a.org/ministry/']) {
      expect(find(address), address).toBeUndefined();
    }
  });

  it('does not depend on the order of the rows', () => {
    const names = ['a.org', 'a.org/x', 'a.org/x/y', 'b.org'];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(names, { minLength: 4 }),
        fc.constantFrom(...names),
        (order, address) =>
          hostFinder(order.map((name) => host(name)))(`https://${address}`)?.place === address,
      ),
    );
  });
});

describe('the table of hosts', () => {
  it('has every source of every table, and no host besides', () => {
    expect(hostSlips(tablesWith('', String))).toEqual([]);
  });

  it('is asked about every column that holds addresses', () => {
    const COPIES = ['ledger/sources archived_url'];
    const columns = resources.flatMap(({ name, resource }) =>
      resource.schema.fields
        .filter((field) =>
          library.rows(name).some((row) => /^https?:/.test(String(row[field.name]))),
        )
        .map((field) => ({ at: `${name} ${field.name}`, column: field.name })),
    );
    const unasked = columns.filter(
      ({ at, column }) => !isAddressColumn(column) && !COPIES.includes(at),
    );
    expect(unasked).toEqual([]);
  });

  it('stops an address whose host it does not know, and says what to add', () => {
    const slips = hostSlips(
      tablesWith('network/ties', (text) =>
        text.replace('https://www.mofa.go.jp', 'https://mofa.go.jq'),
      ),
    );
    expect(slips).toHaveLength(1);
    expect(slips[0]).toMatchObject({
      file: 'content/data/network/ties.csv',
      column: 'source_url',
      found: 'a page of "mofa.go.jq", which hosts.csv does not know',
      nearest: 'mofa.go.jp',
    });
    expect(slips[0]?.row).toMatch(/^T\d/);
    expect(slips[0]?.hint).toMatch(/add a row: mofa\.go\.jq,/);
  });

  it('refuses a host that nothing stands on', () => {
    const slips = hostSlips(
      tablesWith('ledger/hosts', (text) => `${text}nobody.example,Nobody,2,,\n`),
    );
    expect(slips.map(({ row, hint }) => [row, hint])).toEqual([
      ['nobody.example', 'delete the row'],
    ]);
  });

  it('asks of tier 3 what makes it weak, and of no other', () => {
    const silent = tablesWith('ledger/hosts', (text) =>
      text.replace('an encyclopaedia that anyone may edit', ''),
    );
    expect(hostSlips(silent).map(({ row, column }) => [row, column])).toEqual([
      ['en.wikipedia.org', 'why'],
    ]);
    const chatty = tablesWith('ledger/hosts', (text) =>
      text.replace('jetro.go.jp,JETRO,1,,', 'jetro.go.jp,JETRO,1,,a blog'),
    );
    expect(hostSlips(chatty).map(({ row }) => row)).toEqual(['jetro.go.jp']);
  });

  it('lets a source without an address stand only where it says why', () => {
    const slips = hostSlips(tablesWith('network/ties', (text) => text.replaceAll(',copy,', ',,')));
    expect(slips.map(({ row }) => row)).toEqual(expect.arrayContaining(['T054', 'T073']));
    expect(slips[0]?.hint).toMatch(/source_standing/);
  });
});

describe('how a source was read', () => {
  const TOLD = {
    unread: 'the document itself; not read by us',
    copy: 'official text, read in a copy',
  };

  it('is printed to the reader wherever the column says it, and nowhere else', () => {
    for (const { name } of resources.filter(({ name }) => name !== 'ledger/hosts')) {
      for (const row of library.rows(name)) {
        const printed = `${String(row.source_title)} ${String(row.caution)}`;
        for (const [standing, words] of Object.entries(TOLD)) {
          const at = `${name} ${String(row.id ?? row.source_title)}`;
          expect(printed.includes(words), at).toBe(row.source_standing === standing);
        }
      }
    }
  });
});

describe('what is told as a fact', () => {
  /** The tables of the site, with every source on one page. */
  const onOnePage = (
    url: string,
    title: string,
    standing: SourceStanding | null = null,
  ): Tables => ({
    ...library,
    table: ((name: string) =>
      name === 'ledger/hosts'
        ? library.table('ledger/hosts')
        : library.rows(name).map((row) => ({
            ...row,
            source_url: url,
            source_title: title,
            source_standing: standing,
          }))) as Tables['table'],
  });

  it('rests on nothing less than tier 2 that was read', () => {
    expect(weakFooting(library, citer(library))).toEqual([]);
  });

  it('stops on tier 3 alone: row, verdict, remedy', () => {
    const weak = onOnePage('https://en.wikipedia.org/wiki/Japan', 'Wikipedia: Japan');
    const slips = weakFooting(weak, citer(weak));
    const facts = [
      ...library.table('ledger/claims'),
      ...library.table('ledger/story_claims'),
    ].filter(({ verdict }) => ['confirmed', 'refined', 'contradicted'].includes(verdict));
    expect(slips.filter(({ row }) => /^[CN]/.test(row ?? ''))).toHaveLength(facts.length);
    const first = slips.find(({ row }) => row === 'N001');
    expect(first?.file).toBe('content/ledger/story_claims.csv');
    expect(first?.found).toMatch(/"Wikipedia: Japan" \(tier 3: an encyclopaedia/);
    expect(first?.hint).toMatch(/cite a better page/);
    expect(slips.some(({ row }) => row === 'Q1')).toBe(true);
  });

  it('stops on a document that nobody read', () => {
    const unread = onOnePage('https://www.mofa.go.jp/x', 'A treaty', 'unread');
    expect(weakFooting(unread, citer(unread)).length).toBeGreaterThan(100);
  });
});

describe('the sources of a figure', () => {
  const OWN = /^Own |computed/;

  it('all have a tier, but for what we computed', () => {
    const untold = figures.flatMap(({ id }) =>
      prepared(id, en).text.sources.filter(
        ({ tier, title }) => tier === undefined && !OWN.test(title),
      ),
    );
    expect(untold).toEqual([]);
  });

  it('come by tier, each page once', () => {
    for (const { id } of figures) {
      const { sources } = prepared(id, en).text;
      const tiers = sources.map(({ tier }) => tier ?? 4);
      expect(tiers, id).toEqual(tiers.toSorted((a, b) => a - b));
      expect(new Set(sources.map(({ url, title }) => url ?? title)).size, id).toBe(sources.length);
    }
  });

  it('of one tier come by the rows that rest on their publishers', () => {
    const from = (publisher: string, url: string) => ({
      title: url,
      publisher,
      url,
      tier: 1 as const,
    });
    const [rare, often] = [from('Rare', 'r'), from('Often', 'o')];
    const other = from('Often', 'p');
    const weak = { ...from('Weak', 'w'), tier: 3 as const };
    const sorted = weightiestFirst([weak, weak, weak, rare, other, often, often], []);
    expect(sorted).toEqual([often, other, rare, weak]);
  });

  it('that are weak are counted in the caption', () => {
    for (const { id } of figures) {
      const { tables, caption } = prepared(id, en).text;
      const weak = tables.flatMap(({ rows }) => rows).filter(({ source }) => source?.tier === 3);
      const told = /(\d+|One) rows? rests? on a weak source/.exec(caption)?.[1];
      expect(told === 'One' ? 1 : Number(told ?? 0), id).toBe(weak.length);
    }
  });
});

describe('the counts of the sources page', () => {
  it('are those of the tables', () => {
    const hostOf = hostsOf(library);
    const rows = resources.flatMap(({ name }) => library.rows(name));
    const addresses = rows.flatMap((row) =>
      Object.keys(row)
        .filter(isAddressColumn)
        .flatMap((column) => (row[column] as string | null) ?? []),
    );
    const all = standings(library);
    for (const { tier, pages } of all) {
      const own = new Set(addresses.filter((address) => hostOf(address)?.tier === tier));
      expect(pages).toBe(own.size);
    }
    const named = citationsOf(library).filter(({ address }) => address === undefined);
    const citations = all.reduce((sum, one) => sum + one.citations, 0);
    expect(citations).toBe(addresses.length + named.length);
  });
});
