import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const samples = readdirSync('public/headers').map((name) => ({
  name,
  text: readFileSync(`public/headers/${name}`, 'utf8'),
}));

/** What each sample must say, whatever its syntax. */
const wanted = {
  'embeds may be framed by anyone': /embed[\s\S]*frame-ancestors \*/,
  'pages that isolate themselves may frame them': /Cross-Origin-Embedder-Policy[":\s]+require-corp/,
  'pages that isolate themselves may show files': /Cross-Origin-Resource-Policy[":\s]+cross-origin/,
  'data may be read from anywhere': /data[\s\S]*Access-Control-Allow-Origin[":\s]+\*/,
} as const;

describe('the samples of headers', () => {
  test('are there for the common static hosts', () => {
    expect(samples.map(({ name }) => name)).toEqual(['apache.txt', 'netlify.txt', 'nginx.txt']);
  });

  test.each(samples)('open what is meant for others: $name', ({ text }) => {
    const missing = Object.entries(wanted).filter(([, pattern]) => !pattern.test(text));
    expect(missing.map(([what]) => what)).toEqual([]);
  });

  test.each(samples)('close nothing by mistake: $name', ({ text }) => {
    const spoken = text.replaceAll(/^\s*#.*$/gm, '');
    expect(spoken).not.toMatch(/^(?!.*unset).*X-Frame-Options/im);
    expect(spoken.match(/frame-ancestors (?!\*)[^;"]*/g)).toBeNull();
  });

  test.each(samples)('cover embeds, figures, data and frozen copies: $name', ({ text }) => {
    const paths = ['embed', 'figures', 'data', 'v'].filter(
      (path) => !new RegExp(`[/(|]${path}[/)|\\\\]`).test(text),
    );
    expect(paths).toEqual([]);
  });
});
