import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const INLINE = /<(script|style)((?:\s[^>]*)?)>([\s\S]*?)<\/\1>/g;
const CSP_PLACE = '<meta name="csp-place">';

function hashes(html: string): Record<'script' | 'style', Set<string>> {
  const found = { script: new Set<string>(), style: new Set<string>() };
  for (const [, tag, attributes = '', body = ''] of html.matchAll(INLINE)) {
    if (!body || /\ssrc=|type="application\/(?:ld\+)?json"/.test(attributes)) continue;
    const digest = createHash('sha256').update(body).digest('base64');
    found[tag as 'script' | 'style'].add(`'sha256-${digest}'`);
  }
  return found;
}

/** Content security policy of a built page: own origin only, and the very inline blocks it has. */
function policy(html: string): string {
  const { script, style } = hashes(html);
  return [
    "default-src 'none'",
    ["script-src 'self'", ...script].join(' '),
    ["style-src 'self'", ...style].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * A page without what nobody sees: the blanks that templates leave between blocks and between the cells of
 * a table, and the end of a cell where another begins or its row ends, which HTML lets a page leave out.
 */
const tight = (html: string): string =>
  html
    .replace(
      /(<\/?(?:article|aside|details|div|figure|header|main|nav|ol|section|table|tbody|td|th|thead|tr|ul)\b[^>]*>)\s+(?=<(?:\/?(?:article|aside|details|div|figure|header|main|nav|ol|p|section|tbody|td|th|thead|tr|ul)|li)\b)/g,
      '$1',
    )
    .replace(/\s*<\/(?:td|th)>(?=<(?:td|th|\/tr)\b)/g, '');

/** After the build, writes each page's policy where its layout left the place for it. */
export function sealPages(): AstroIntegration {
  return {
    name: 'seal-pages',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
          if (!name.endsWith('.html')) continue;
          const file = join(root, name);
          const html = tight(readFileSync(file, 'utf8'));
          if (!html.includes(CSP_PLACE)) continue;
          const meta = `<meta http-equiv="Content-Security-Policy" content="${policy(html)}">`;
          writeFileSync(file, html.replace(CSP_PLACE, meta));
        }
      },
    },
  };
}
