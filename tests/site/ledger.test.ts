import { describe, expect, test } from 'vitest';
import { borrowedIn } from '../../src/data/commentaries/borrowed.ts';
import { loadDigests } from '../../src/data/commentaries/load.ts';
import { loadLedger } from '../../src/data/ledger.ts';
import { faults, pages } from './built.ts';

const all = pages();
const ledger = all.find(({ name }) => name === '/en/ledger/');
const chapters = all.filter(({ name }) => /^\/en\/chapters\/[^/]+\/$/.test(name));
const quoting = [...loadLedger().claims.values()].filter(({ wrote }) => wrote !== undefined);

describe('the words on which a verdict is passed', () => {
  test('stand in the ledger as a quotation of those who wrote them', () => {
    const told = quoting.map(({ id }) => {
      const entry = ledger?.document.getElementById(id);
      const quotation = entry?.querySelector('q');
      return [id, quotation?.parentElement?.textContent.trim(), quotation?.textContent];
    });
    const wanted = quoting.map(({ id, wrote }) => {
      const words = wrote?.words ?? '';
      return [id, `${wrote?.authors.length === 1 ? 'He' : 'They'} wrote: ${words}`, words];
    });
    expect(told).toEqual(wanted);
    expect(ledger?.document.querySelectorAll('q')).toHaveLength(quoting.length);
  });

  test('stand in the note of every chapter that uses the claim', () => {
    const wrong = faults(chapters, ({ document }) =>
      quoting.map(({ id, wrote }) => {
        const note = document.getElementById(`note-${id}`);
        return note && note.querySelector('q')?.textContent !== wrote?.words && id;
      }),
    );
    expect(chapters).toHaveLength(7);
    expect(wrong).toEqual([]);
  });
});

test('a claim in the ledger names every chapter that uses it, in their order', () => {
  const uses = chapters.flatMap(({ name, document }) =>
    [...document.querySelectorAll('[data-claim]')].map((use) => [
      use.getAttribute('data-claim') === '' ? use.id : use.getAttribute('data-claim'),
      name,
    ]),
  );
  const wrong = [...loadLedger().claims.keys()].filter((id) => {
    const entry = ledger?.document.getElementById(id);
    const links = [...(entry?.querySelector('p')?.querySelectorAll('a') ?? [])];
    const named = links.map(
      (link) => new URL(link.getAttribute('href') ?? '', ledger?.url).pathname,
    );
    const used = new Set(uses.filter(([claim]) => claim === id).map(([, name]) => name));
    const slugs = named.map((path) => path.split('/').at(-2));
    const isWhole = used.size === named.length && named.every((path) => used.has(path));
    return !isWhole || entry?.getAttribute('data-chapter') !== slugs.join(' ');
  });
  expect(wrong).toEqual([]);
});

describe('the picture of all verdicts', () => {
  const marks = [...(ledger?.document.querySelectorAll('.verdicts td > a') ?? [])];

  test('has every claim once, with the shape of its verdict, beside who says it and in its chapter', () => {
    const told = marks.map((mark) => {
      const row = mark.closest('tr')?.querySelector('th a')?.getAttribute('href') ?? '';
      const id = mark.getAttribute('href') ?? '';
      const entry = ledger?.document.querySelector(id);
      return [
        id,
        mark.classList.contains(entry?.getAttribute('data-verdict') ?? 'none'),
        entry?.closest('details')?.id === row.slice(1),
      ];
    });
    const ids = [...loadLedger().claims.keys()].map((id) => `#${id}`);
    expect(told.map(([id]) => id).sort()).toEqual(ids.sort());
    expect(told.filter(([, verdict, chapter]) => !verdict || !chapter)).toEqual([]);
  });

  test('has a key that counts what it shows', () => {
    const keys = [...(ledger?.document.querySelectorAll('.verdicts .key li') ?? [])];
    const counted = keys.map((key) => {
      const shape = key.querySelector('.shape')?.className.split(' ')[1] ?? '';
      return `${shape} ${marks.filter((mark) => mark.classList.contains(shape)).length}`;
    });
    expect(keys.map((key) => key.textContent.trim())).toEqual(counted);
  });
});

test('a claim in the ledger leads to its sentence in each chapter', () => {
  const links = [...(ledger?.document.querySelectorAll('[data-claims] > li > p a') ?? [])];
  const lost = links.filter((link) => {
    const { pathname, hash } = new URL(link.getAttribute('href') ?? '', ledger?.url);
    const chapter = chapters.find(({ name }) => name === pathname);
    const place = chapter?.document.getElementById(hash.slice(1));
    return place?.getAttribute('data-claim') !== link.closest('li')?.id;
  });
  expect(links.length).toBeGreaterThan(150);
  expect(lost.map((link) => link.getAttribute('href'))).toEqual([]);
});

test('no page has nine words of a commentary in a row outside a quotation', () => {
  const digests = loadDigests();
  const wrong = faults(all, ({ document }) => {
    const body = document.body.cloneNode(true) as Element;
    for (const other of body.querySelectorAll('q, blockquote, script, style, a[href^="http"]'))
      other.replaceWith(' | ');
    return borrowedIn(body.textContent, digests).map(({ words }) => words);
  });
  expect(wrong).toEqual([]);
});
