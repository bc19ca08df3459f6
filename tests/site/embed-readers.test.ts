import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extract } from '@extractus/oembed-extractor';
import ogs from 'open-graph-scraper';
import { unfurl } from 'unfurl.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentType } from '../tools/content-types.ts';
import { builds } from '../tools/builds.ts';
import { filesOf, readText } from './built.ts';

const [build] = builds;
const files = new Set(filesOf(build));
const documents = [...files].filter((file) => file.endsWith('oembed.json'));
const [whole] = documents.filter((file) => file.split('/').length === 4);
const [ofState] = documents.filter((file) => file.split('/').length === 5);

interface Document {
  readonly title: string;
  readonly html: string;
  readonly thumbnail_url: string;
  readonly author_name: string;
}

/** The site as if this machine were its host, so that what is read can follow its own addresses. */
const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
  const file = path.endsWith('/') || path === '' ? `${path}index.html` : path;
  if (!files.has(file)) {
    response.writeHead(404).end();
    return;
  }
  const body = readText(build, file).replaceAll(build.origin, origin);
  response.writeHead(200, { 'content-type': contentType(file) }).end(body);
});
let origin = '';

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

/** The page that links to a document, and what the document says. */
function pageOf(document = ''): { url: string; expected: Document } {
  const [, , figure = '', state] = document.split('/');
  const isState = state !== 'oembed.json';
  const path = isState ? document.replace('oembed.json', '') : `en/figures/${figure}/`;
  const text = readText(build, document).replaceAll(build.origin, origin);
  return { url: `${origin}/${path}`, expected: JSON.parse(text) as Document };
}

describe.each([
  ['a figure’s page', whole],
  ['the embed of a state', ofState],
])('what others read of %s', (_, document) => {
  test('oembed-extractor finds the document and all it says', async () => {
    const { url, expected } = pageOf(document);
    expect(await extract(url)).toMatchObject(expected);
  });

  test('unfurl.js finds title, frame, picture and author', async () => {
    const { url, expected } = pageOf(document);
    const { oEmbed } = await unfurl(url);
    expect(oEmbed).toMatchObject({
      type: 'rich',
      title: expected.title,
      html: expected.html,
      author_name: expected.author_name,
      thumbnails: [{ url: expected.thumbnail_url, width: 1200, height: 630 }],
    });
  });

  test('open-graph-scraper finds title, sentence and picture', async () => {
    const { url } = pageOf(document);
    const { result } = await ogs({ url });
    expect(result.ogTitle).toBeTruthy();
    expect(result.ogDescription).toBeTruthy();
    expect(result.ogSiteName).toBe('Latticework');
    expect(result.ogImage?.[0]?.url).toMatch(/\.png$/);
  });
});

test('every figure’s page and embed names its document early, and there it is', () => {
  const pages = [...files].filter((file) =>
    /^en\/(figures\/[^/]+|embed\/[^/]+|embed\/[^/]+\/[^/]+)\/index\.html$/.test(file),
  );
  const found = pages
    // A frame with controls is offered by the figure’s own page.
    .filter((file) => !/\/(?:host-test|ask)\//.test(file))
    .flatMap((file) => {
      const html = readText(build, file);
      const link = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(
        html,
      );
      const address = link?.[1]?.replace(build.origin + build.base, '') ?? '';
      const offset = Buffer.byteLength(html.slice(0, link?.index ?? 0));
      const isInHead = (link?.index ?? Infinity) < html.indexOf('</head>');
      const frame = /<link rel="iframely app" type="text\/html" href="([^"]+)"/.exec(html)?.[1];
      const framed = `${frame?.replace(build.origin + build.base, '') ?? ''}index.html`;
      return [
        !files.has(framed) && `${file}: no page to embed for Iframely, "${framed}"`,
        !files.has(address) && `${file}: no document "${address}"`,
        offset > 20_000 && `${file}: named at byte ${String(offset)}`,
        !isInHead && `${file}: not named in the head`,
      ].filter((fault) => fault !== false);
    });
  expect(pages.length).toBeGreaterThan(10);
  expect(found).toEqual([]);
});
