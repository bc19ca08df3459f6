import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Server } from '../tools/serve.ts';

let dir: string;
let server: Server;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'serve-'));
  mkdirSync(join(dir, 'en'));
  writeFileSync(join(dir, 'index.html'), '<h1>Root</h1>');
  writeFileSync(join(dir, 'en/index.html'), '<h1>English</h1>');
  writeFileSync(join(dir, 'en/data.csv'), 'a,b\n');
  writeFileSync(join(dir, '404.html'), '<h1>Not found</h1>');
  server = await serve({ dir, base: '/some/base' });
});

afterAll(async () => {
  await server.close();
  rmSync(dir, { recursive: true });
});

function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(server.url + path, { headers, redirect: 'manual' });
}

/** Asks for a path as it stands; `fetch` would tidy it. */
function statusOf(path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(server.url);
  return new Promise((answered, failed) => {
    request({ hostname, port, path }, (response) => {
      response.resume();
      answered(response.statusCode);
    })
      .on('error', failed)
      .end();
  });
}

describe('serve', () => {
  test('returns the index of a directory', async () => {
    const response = await get('en/');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toBe('<h1>English</h1>');
  });

  test('redirects a directory without its slash, and keeps the query', async () => {
    const response = await get('en?state=2006');
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/some/base/en/?state=2006');
  });

  test('returns 404.html with status 404 for what is not there', async () => {
    const response = await get('en/nowhere/');
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('<h1>Not found</h1>');
  });

  test.each(['br', 'gzip'])(
    'compresses text with %s when the reader takes it',
    async (encoding) => {
      const response = await get('en/', { 'accept-encoding': encoding });
      expect(response.headers.get('content-encoding')).toBe(encoding);
      expect(await response.text()).toBe('<h1>English</h1>');
    },
  );

  test('names the type of downloads', async () => {
    const response = await get('en/data.csv');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  });

  test('answers 304 to a reader who has the file', async () => {
    const etag = (await get('en/')).headers.get('etag') ?? '';
    expect((await get('en/', { 'if-none-match': etag })).status).toBe(304);
  });

  test.each([
    '/',
    '/en/',
    '/some/base/../../../../etc/passwd',
    '/some/base/%2e%2e/%2e%2e/etc/passwd',
  ])('serves nothing outside the base path or the folder: %s', async (path) => {
    expect(await statusOf(path)).toBe(404);
  });

  test.each(['/some/base/%', '/some/base/%00', '//', '//evil.example/en'])(
    'survives a malformed path: %s',
    async (path) => {
      expect(await statusOf(path)).toBe(404);
    },
  );

  test('rejects when the port is taken', async () => {
    const port = Number(new URL(server.url).port);
    await expect(serve({ dir, port })).rejects.toThrow('EADDRINUSE');
  });
});
