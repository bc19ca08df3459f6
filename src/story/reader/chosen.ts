import type { Quotation } from './quote.ts';

/** What a reader has selected in a part of the page, and the id of the paragraph in which it begins, if any. */
export interface Chosen extends Quotation {
  readonly paragraph: string;
}

const elementOf = (node: Node): Element | null =>
  node instanceof Element ? node : node.parentElement;

const isInWord = (node: Node, at: number): boolean =>
  node instanceof Text && /^[\p{L}\p{N}]{2}/u.test(node.data.slice(at - 1));

/** Takes in the whole of words that are selected in part: browsers find whole words only. */
function widen(range: Range): void {
  while (range.startOffset > 0 && isInWord(range.startContainer, range.startOffset))
    range.setStart(range.startContainer, range.startOffset - 1);
  while (range.endOffset > 0 && isInWord(range.endContainer, range.endOffset))
    range.setEnd(range.endContainer, range.endOffset + 1);
}

/** The text from one place to another. */
function between(from: readonly [Node, number], to: readonly [Node, number]): string {
  const range = new Range();
  range.setStart(...from);
  range.setEnd(...to);
  return String(range);
}

/** What is selected inside a part of the page; undefined where nothing is. */
export function chosenIn(part: Element): Chosen | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  if (!part.contains(range.startContainer)) return undefined;
  if (!part.contains(range.endContainer)) range.setEnd(part, part.childNodes.length);
  widen(range);
  const { startContainer: first, startOffset: start, endContainer: last, endOffset: end } = range;
  const opening = elementOf(first)?.closest('p, li') ?? part;
  const closing = elementOf(last)?.closest('p, li') ?? part;
  return {
    // The selection, other than the range, leaves out what is not shown and tells paragraphs apart.
    text: String(selection),
    before: between([opening, 0], [first, start]),
    after: between([last, end], [closing, closing.childNodes.length]),
    paragraph: opening.id,
  };
}
