import { isObject, objects, texts, type Told } from './told.ts';

const KINDS = ['complete', 'sample', 'selection'];
const KEYS = { whole: 'kind of empty parts'.split(' '), part: 'kind of where'.split(' ') };

/** Holds what a table says its rows are of a whole against the table's columns. */
export function checkCoverage(
  told: Told,
  at: string,
  coverage: unknown,
  columns: readonly string[],
): void {
  if (!isObject(coverage)) {
    told.wrong(at, coverage, `{ "kind": "${KINDS.join('" or "')}", "of": "what, as of when" }`);
    return;
  }
  const isPart = at.includes('.parts[');
  told.keys(at, coverage, isPart ? KEYS.part : KEYS.whole);
  told.text(`${at}.of`, coverage.of);
  told.oneOf(`${at}.kind`, coverage.kind, KINDS);
  if (coverage.empty !== undefined) told.text(`${at}.empty`, coverage.empty);
  if (isPart) {
    const where = isObject(coverage.where) ? coverage.where : {};
    told.names(`${at}.where`, Object.keys(where), columns);
    for (const [column, words] of Object.entries(where))
      if (texts(words).length === 0) told.wrong(`${at}.where.${column}`, words, 'a list of texts');
  }
  if (coverage.parts !== undefined) told.list(`${at}.parts`, coverage.parts, 'a list of parts');
  objects(coverage.parts).forEach((part, i) => {
    checkCoverage(told, `${at}.parts[${i}]`, part, columns);
  });
}
