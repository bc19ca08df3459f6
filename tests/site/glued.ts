/** Tags that stand inside a sentence, so that a missing space before or after them glues words. */
const inline = new Set(
  'A ABBR B BDI BUTTON CITE CODE DATA DEL DFN EM I INS KBD LABEL MARK Q S SMALL SPAN STRONG TIME U VAR'.split(
    ' ',
  ),
);
/** Tags whose text is no prose, or is placed by coordinates. */
const skipped = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'SVG', 'PRE', 'TEXTAREA']);

const wordEnd = /[\p{Script=Latin}\d,.;:!?)\]”’%]$/u;
const wordStart = /^[\p{Script=Latin}\d([“]/u;

/** Where letters may touch across a tag, each for a reason. */
const allowed: Readonly<Record<string, (left: string, right: string) => boolean>> = {
  'an inflection: <a>ally</a>s': (_, right) => /^(s|es|d|ed|ing|ly|n)(?![\p{L}\d])/u.test(right),
  'a unit or an ordinal: <b>4</b>bn, <b>9</b>th': (left, right) =>
    /\d$/.test(left) && /^(tn|bn|m|km|s|st|nd|rd|th)(?![\p{L}\d])/u.test(right),
  'an initial: <span>T</span>he': (left, right) =>
    /(^|[^\p{L}\d])\p{Lu}$/u.test(left) && /^\p{Ll}/u.test(right),
  'a plural in brackets: member<i>(s)</i>': (_, right) => /^\((s|es)\)/.test(right),
  'a number over several tags: 1<b>.</b>5': (left, right) =>
    /^[\d.,]*[.,]$/.test(left) && /^\d/.test(right),
};

/**
 * Returns the places where two words touch across an inline tag: `theallies` for
 * `the<em>allies</em>`. Reads text in order; anything that is not an inline tag parts words.
 */
export function gluedWords(root: Node): string[] {
  const found: string[] = [];
  let left = '';
  let isParted = true;

  function read(node: Node): void {
    if (node.nodeType === 3) {
      const right = node.nodeValue ?? '';
      if (right === '') return;
      if (!isParted && isGlue(left, right)) found.push(`${left.slice(-20)}|${right.slice(0, 20)}`);
      left = right;
      isParted = false;
    } else if (node.nodeType === 1) {
      const name = node.nodeName.toUpperCase();
      const parts = !inline.has(name);
      isParted ||= parts;
      if (!skipped.has(name)) node.childNodes.forEach(read);
      isParted ||= parts;
    }
  }

  read(root);
  return found;
}

function isGlue(left: string, right: string): boolean {
  if (!wordEnd.test(left) || !wordStart.test(right)) return false;
  return !Object.values(allowed).some((isAllowed) => isAllowed(left, right));
}
