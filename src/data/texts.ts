import type { Cell } from './table-access.ts';
import { loadTables, type Library } from './tables.ts';

interface Read {
  /** All texts of all tables, in small letters. */
  readonly texts: string;
  /** What was asked before. */
  readonly known: Map<string, boolean>;
}
const reads = new WeakMap<Library, Read>();

function read(library: Library): Read {
  const cells = library.names.flatMap((name) =>
    library.rows(name).flatMap((row): readonly Cell[] => Object.values(row)),
  );
  const texts = cells.filter((cell) => typeof cell === 'string');
  return { texts: [...new Set(texts)].join('\n').toLowerCase(), known: new Map() };
}

/** The parts of which a cell is put together: `United States – Japan`, `Toyota; Honda`. */
const partsOf = (text: string): string[] =>
  text.split(/\s*[;:,–()·]\s*|\.\s+/).filter((part) => /\p{L}/u.test(part));

/**
 * Whether all words of a text stand so in the tables of content: then they are data, in the language of
 * the data. False where there is no word.
 */
export function isDatum(text: string): boolean {
  const library = loadTables();
  const own = reads.get(library) ?? read(library);
  reads.set(library, own);
  const kept = own.known.get(text);
  if (kept !== undefined) return kept;
  const parts = partsOf(text.toLowerCase());
  const found = parts.length > 0 && parts.every((part) => own.texts.includes(part));
  own.known.set(text, found);
  return found;
}
