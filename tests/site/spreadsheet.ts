import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from '../tools/programs.ts';

/** A cell as LibreOffice Calc holds it after it has read a CSV file. */
export interface SheetCell {
  /** `float`, `date`, `boolean`, `string`; undefined for an empty cell. */
  readonly type?: string;
  /** Number, date or truth; text is not kept. */
  readonly value: string;
  readonly isFormula: boolean;
}

/** Comma, quotation mark, UTF-8, English, special numbers recognised, formulas run. */
const READ = 'CSV:44,34,76,1,,1033,false,true,false,false,false,-1,true';

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];

function cellsOf(row: string): SheetCell[] {
  return [...row.matchAll(/<table:table-cell([^>]*)>/g)].flatMap(([, tag = '']) => {
    const type = attribute(tag, 'office:value-type');
    const value = ['value', 'date-value', 'boolean-value'].map((name) =>
      attribute(tag, `office:${name}`),
    );
    const cell = {
      ...(type === undefined ? {} : { type }),
      value: value.find((one) => one !== undefined) ?? '',
      isFormula: tag.includes('table:formula='),
    };
    const times = Number(attribute(tag, 'table:number-columns-repeated') ?? 1);
    return Array.from({ length: Math.min(times, 200) }, () => cell);
  });
}

/** The rows of a flat OpenDocument sheet, its header among them. */
const rowsOf = (sheet: string): SheetCell[][] =>
  [...sheet.matchAll(/<table:table-row[^>]*>([\s\S]*?)<\/table:table-row>/g)].map(([, row = '']) =>
    cellsOf(row),
  );

/** Opens CSV texts in LibreOffice Calc, all at once, and gives the cells it makes of each. */
export async function openedInCalc(texts: readonly string[]): Promise<SheetCell[][][]> {
  const folder = resolve('.cache/spreadsheet');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files = texts.map((text, i) => {
    const file = join(folder, `${String(i)}.csv`);
    writeFileSync(file, text);
    return file;
  });
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const options = ['--headless', '--convert-to', 'fods', `--infilter=${READ}`, '--outdir', folder];
  const { output } = await run('soffice', [profile, ...options, ...files], {
    isQuiet: true,
    minutes: 3,
  });
  try {
    return files.map((file) => rowsOf(readFileSync(file.replace(/csv$/, 'fods'), 'utf8')));
  } catch (error) {
    throw new Error(`LibreOffice did not open the files: ${output}`, { cause: error });
  }
}
