import { parseHTML } from 'linkedom';

const CSS = `body{max-width:36rem;margin:1rem auto;padding:0 1rem;font:18px/1.6 Georgia,serif;color:#1c1b19;background:#f7f3ea}svg{display:block;width:100%;height:auto}`;

/**
 * The least a page with the same words and pictures could cost: the chapter's text, every step's
 * picture once, no script, one stylesheet, system fonts. Takes built HTML, gives the floor page and
 * its stylesheet.
 */
export function floorPage(html: string): { html: string; css: string } {
  const open = html.replaceAll(/<\/?noscript>/g, '');
  const { document } = parseHTML(open);
  const inks = /:root\{([^}]*)\}/.exec(html)?.[1] ?? '';
  const blocks: string[] = [];
  for (const node of document.querySelectorAll('h1,h2,h3,p,li,td,th,figure.still svg.narrow')) {
    if (node.tagName.toLowerCase() === 'svg') blocks.push(node.outerHTML);
    else if (!node.closest('svg') && node.textContent.trim()) {
      const tag = /^h\d$/i.test(node.tagName) ? node.tagName.toLowerCase() : 'p';
      blocks.push(`<${tag}>${node.textContent.trim()}</${tag}>`);
    }
  }
  return {
    css: `:root{${inks}}${CSS}`,
    html:
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">` +
      `<title>Floor</title><link rel="stylesheet" href="floor.css"></head><body>${blocks.join('\n')}</body></html>`,
  };
}
