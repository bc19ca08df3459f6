import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { contentType } from '../tools/content-types.ts';

const packages: Readonly<Record<string, string>> = {
  'pym.js': 'pym.js/dist/pym.v1.js',
  'newswire-frames.js': '@newswire/frames/dist/frames.umd.js',
  'iframe-resizer-4.js': 'iframe-resizer/js/iframeResizer.js',
  'iframe-resizer-5.js': '@iframe-resizer/parent/index.umd.js',
  'open-iframe-resizer.js': '@open-iframe-resizer/core/dist/index.js',
};

/** Other people's pages: the host pages of this folder, and pages that a test writes. */
export interface HostServer {
  /** Another origin than the site's, with a trailing slash. */
  readonly url: string;
  /** Puts a page under a name: `pages.set('snippet.html', '<iframe …>')`. */
  readonly pages: Map<string, string>;
  readonly close: () => Promise<void>;
}

/** Serves host pages, with the packages as they come from npm, on another origin than the site. */
export async function serveHosts(): Promise<HostServer> {
  const pages = new Map<string, string>();
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    if (name === 'favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const vendor = packages[name.replace(/^packages\//, '')];
    const file = vendor
      ? join(import.meta.dirname, '../../node_modules', vendor)
      : join(import.meta.dirname, name);
    const body = pages.has(name) ? Promise.resolve(pages.get(name)) : readFile(file);
    body.then(
      (bytes) => {
        response.writeHead(200, { 'content-type': contentType(name) }).end(bytes);
      },
      () => {
        response.writeHead(404).end();
      },
    );
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${String(port)}/`,
    pages,
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
}
