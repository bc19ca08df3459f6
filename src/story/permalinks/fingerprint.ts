const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Words that a fingerprint holds at most: enough to tell paragraphs apart, small enough to commit. */
const SAMPLE = 32;

/** A 32-bit hash of a text: FNV-1a with the finish of MurmurHash3, so that all bits are mixed. */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Words as they are compared: case, marks and spaces do not count. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/**
 * What is kept of a text to recognise it after an edit: a hash of all its words in order, then the
 * sample of its distinct words whose 12-bit hashes are smallest, two characters a word.
 */
export function fingerprint(text: string): string {
  const words = wordsOf(text);
  const long = words.filter((word) => word.length > 3);
  const telling = long.length > 3 ? long : words;
  const codes = [...new Set(telling.map((word) => hash(word) >>> 20))].sort((a, b) => a - b);
  const sample = codes
    .slice(0, SAMPLE)
    .map((code) => DIGITS.charAt(code >> 6) + DIGITS.charAt(code & 63));
  return `${hash(words.join(' ')).toString(36)}.${sample.join('')}`;
}

/** The sample of a fingerprint, as codes in rising order. */
export function sampleOf(print: string): number[] {
  const text = print.slice(print.indexOf('.') + 1);
  const codes: number[] = [];
  for (let i = 0; i + 1 < text.length; i += 2)
    codes.push(DIGITS.indexOf(text.charAt(i)) * 64 + DIGITS.indexOf(text.charAt(i + 1)));
  return codes;
}

/**
 * The share of words that two texts have in common, 0 to 1, from samples of their words: Jaccard's
 * index as bottom-k sketches estimate it (Broder 1997).
 */
export function likeness(a: readonly number[], b: readonly number[]): number {
  let i = 0;
  let j = 0;
  let all = 0;
  let common = 0;
  const size = Math.min(SAMPLE, Math.max(a.length, b.length));
  while (all < size && (i < a.length || j < b.length)) {
    const x = a[i] ?? Infinity;
    const y = b[j] ?? Infinity;
    if (x === y) common++;
    if (x <= y) i++;
    if (y <= x) j++;
    all++;
  }
  return all === 0 ? 0 : common / all;
}

/** How a text begins, for people: whole words, about fifty letters. */
export function beginning(text: string): string {
  const plain = text.replaceAll(/\s+/g, ' ').trim();
  if (plain.length <= 56) return plain;
  const cut = plain.lastIndexOf(' ', 54);
  return `${plain.slice(0, cut > 20 ? cut : 54)} …`;
}
