/** A record of a CSV file and the line on which it begins. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What is wrong with the text of a CSV file, and on which line. */
export interface CsvFault {
  readonly line: number;
  readonly found: string;
  readonly expected: string;
}

export interface CsvText {
  readonly records: readonly CsvRecord[];
  readonly faults: readonly CsvFault[];
}

const QUOTED = /"((?:[^"]|"")*)("?)/y;
const BARE = /[^,\n]*/y;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/**
 * Reads CSV (RFC 4180) strictly: nothing is repaired or dropped, every record keeps the cells it
 * has. A leading BOM is skipped and CRLF or CR become LF, inside cells too.
 */
export function parseCsv(source: string): CsvText {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const records: CsvRecord[] = [];
  const faults: CsvFault[] = [];
  let line = 1;
  let start = 1;
  let cells: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const quoted = text[at] === '"' ? match(QUOTED, text, at) : null;
    const opened = line;
    if (quoted) {
      cells.push((quoted[1] ?? '').replaceAll('""', '"'));
      line += quoted[0].split('\n').length - 1;
      at += quoted[0].length;
      if (!quoted[2]) {
        faults.push({
          line: start,
          found: 'a quotation mark that never closes',
          expected: 'a closing " before the comma or the end of the line',
        });
      }
    }
    const rest = match(BARE, text, at)?.[0] ?? '';
    if (!quoted) cells.push(rest);
    if (quoted ? rest : rest.includes('"')) {
      // Where a mark opened lines before, it is that one which does not close.
      faults.push({
        line: opened,
        found: `${JSON.stringify(rest)} ${quoted ? 'after a closing quotation mark' : 'with a bare quotation mark'}`,
        expected: 'a cell in quotation marks from end to end, with "" for each mark inside it',
      });
    }
    at += rest.length;
    if (text[at] === ',') {
      if (at === text.length - 1) cells.push('');
      else continue;
    }
    records.push({ line: start, cells });
    cells = [];
    start = ++line;
  }
  return { records, faults };
}

function quote(cell: string, alone: boolean): string {
  return /[",\r\n]/.test(cell) || (alone && cell === '') ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Writes records as CSV with LF ends; `parseCsv` gives the same cells back (CR aside). */
export function writeCsv(records: readonly (readonly string[])[]): string {
  return records.map((r) => `${r.map((c) => quote(c, r.length === 1)).join(',')}\n`).join('');
}
