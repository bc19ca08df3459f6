/** What `pandas.read_csv` makes of a column when nobody tells it a type. */
export type Dtype = 'int64' | 'float64' | 'bool' | 'datetime64' | 'object' | 'str';

/** Cells that pandas takes for no value (pandas 3, `STR_NA_VALUES`). */
export const MISSING: ReadonlySet<string> = new Set([
  ...['', '#N/A', '#N/A N/A', '#NA', '-1.#IND', '-1.#QNAN', '-NaN', '-nan', '1.#IND', '1.#QNAN'],
  ...['<NA>', 'N/A', 'NA', 'NULL', 'NaN', 'None', 'n/a', 'nan', 'null'],
]);

const TRUTHS = /^(?:true|false|TRUE|FALSE|True|False)$/;
const FLOAT = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?\s*$|^[-+]?(?:inf|infinity)$/i;
const ISO_DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * The type that pandas infers, or, with `dates`, the one it gives when asked to read the column as
 * dates. A whole number beside an empty cell becomes a float, a truth beside one an object.
 */
export function dtypeOf(cells: readonly string[], dates = false): Dtype {
  const filled = cells.filter((cell) => !MISSING.has(cell));
  if (dates) return filled.every((cell) => ISO_DAY.test(cell)) ? 'datetime64' : 'str';
  if (filled.length === 0) return 'float64';
  if (filled.every((cell) => /^[-+]?\d+$/.test(cell)))
    return filled.length === cells.length ? 'int64' : 'float64';
  if (filled.every((cell) => FLOAT.test(cell))) return 'float64';
  if (filled.every((cell) => TRUTHS.test(cell)))
    return filled.length === cells.length ? 'bool' : 'object';
  return 'str';
}
