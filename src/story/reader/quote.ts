/** Words chosen on a page, with what stands around them in the same paragraph. */
export interface Quotation {
  /** As it is read, a line for each paragraph. */
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

/** Most words that a link spells out whole; of more it names the first and the last. */
const WHOLE = 12;
const ENDS = 5;
const AROUND = 3;

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Words as one part of a directive: what separates its parts, and what mail programs cut off, encoded. */
const encoded = (parts: readonly string[]): string =>
  encodeURIComponent(parts.join(' ')).replace(
    /[-!'()*.~_]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** The quotation in one line, as it is printed. */
export const inOneLine = ({ text }: Quotation): string => words(text).join(' ');

/**
 * The text directive that finds a quotation, without `:~:` before it: `text=[before-,]start[,end][,-after]`
 * after the text fragments specification. `page` is all the text that a browser searches from the top; the
 * words around are named only where the quotation stands there more than once.
 */
export function textDirective({ text, before, after }: Quotation, page: string): string {
  const lines = text
    .split('\n')
    .map(words)
    .filter(({ length }) => length > 0);
  const first = lines[0] ?? [];
  const last = lines.at(-1) ?? [];
  const isWhole = lines.length === 1 && first.length <= WHOLE;
  const start = isWhole ? first : first.slice(0, ENDS);
  const searched = words(page).join(' ').toLowerCase();
  const isTwice = searched.split(start.join(' ').toLowerCase()).length > 2;
  const near = isTwice ? [words(before).slice(-AROUND), words(after).slice(0, AROUND)] : [];
  const [left = [], right = []] = near;
  const parts = [
    left.length > 0 && `${encoded(left)}-`,
    encoded(start),
    !isWhole && encoded(last.slice(-ENDS)),
    right.length > 0 && `-${encoded(right)}`,
  ];
  return `text=${parts.filter(Boolean).join(',')}`;
}
