import { createHash } from 'node:crypto';
import { transformSync } from 'esbuild';
import childSource from './child.ts?raw';
import askSource from '../../view/ask/ask.css?raw';
import cssSource from './embed.css?raw';
import { serifStandIns } from '../../scene/stand-ins.ts';
import { tokensCss } from './tokens.ts';

/** The child script, minified: a classic script, because hosts block modules in a sandbox. */
export const childScript = transformSync(childSource, {
  loader: 'ts',
  format: 'iife',
  target: 'es2020',
  minify: true,
}).code.trim();

/** All an embed page needs to look right, with no request. */
export const embedCss = transformSync(serifStandIns('Titles') + tokensCss() + cssSource, {
  loader: 'css',
  minify: true,
}).code.trim();

/** The same for the page that takes questions, on top. */
export const askCss = transformSync(askSource, { loader: 'css', minify: true }).code.trim();

const hash = (body: string): string =>
  `'sha256-${createHash('sha256').update(body).digest('base64')}'`;

const policy = (scripts: readonly string[], styles: readonly string[]): string =>
  [
    "default-src 'none'",
    'img-src data:',
    `script-src ${scripts.join(' ')}`,
    `style-src ${styles.join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** Policy of every embed page: this very script and style sheet, nothing fetched, nothing sent. */
export const embedPolicy = policy([hash(childScript)], [hash(embedCss)]);

/** Policy of the page that takes questions: beside these, the script from our own host that answers. */
export const askPolicy = policy([hash(childScript), "'self'"], [embedCss, askCss].map(hash));
