import { parseHTML } from 'linkedom';

const CSS = `body{max-width:36rem;margin:1rem auto;padding:0 1rem;font:18px/1.6 Georgia,serif;color:#1c1b19;background:#f7f3ea}svg{display:block;width:100%;height:auto}`;
const WORDS = 2000;
const CHARTS = 3;

/** A built page without its faces and scripts, and otherwise the same: what those cost is the difference. */
export function barePage(html: string): string {
  return html
    .replaceAll(/@font-face\{[^}]*url\([^}]*\}/g, '')
    .replaceAll(/<script(?![^>]*ld\+json)[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
}

/**
 * The least that a story could cost: of a built chapter 2,000 words and three pictures, in system faces,
 * with its few styles in it and no script.
 */
export function smallestPage(html: string): string {
  const { document } = parseHTML(html.replaceAll(/<\/?noscript>/g, ''));
  const inks = /:root\{([^}]*)\}/.exec(html)?.[1] ?? '';
  const blocks: string[] = [];
  let words = 0;
  let charts = 0;
  for (const node of document.querySelectorAll('h1,h2,h3,p,li,figure.still svg.narrow')) {
    const text = node.textContent.trim();
    const tag = node.tagName.toLowerCase();
    if (tag === 'svg') {
      if (charts++ < CHARTS) blocks.push(node.outerHTML);
    } else if (!node.closest('svg') && text && words < WORDS) {
      words += text.split(/\s+/).length;
      const kept = /^h\d$/.test(tag) ? tag : 'p';
      blocks.push(`<${kept}>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</${kept}>`);
    }
  }
  return (
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">` +
    `<title>Floor</title><style>:root{${inks}}${CSS}</style></head><body>${blocks.join('\n')}</body></html>`
  );
}
