import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { contentType, isCompressible } from './content-types.ts';

export interface ServeOptions {
  /** The built site. */
  readonly dir: string;
  /** 0, the default, takes a free port. */
  readonly port?: number;
  /** The path the site was built for: "/" or "/some/base". */
  readonly base?: string;
  /** The address to listen on; this machine only unless said otherwise. */
  readonly host?: string;
}

export interface Server {
  /** Where the site's root is, with a trailing slash: "http://127.0.0.1:4321/some/base/". */
  readonly url: string;
  readonly close: () => Promise<void>;
}

type Encoding = 'br' | 'gzip' | 'identity';

const encoders = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: promisify<Buffer, Buffer>(gzip),
  identity: (bytes: Buffer) => Promise.resolve(bytes),
};

/**
 * Serves a built site as a plain static host would: directories with a trailing slash, 404.html,
 * brotli and gzip. Rejects with the system's error when the port is taken (`EADDRINUSE`).
 */
export async function serve(options: ServeOptions): Promise<Server> {
  const root = resolve(options.dir);
  const base = `/${(options.base ?? '').replaceAll(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  const bodies = new Map<string, Promise<Buffer>>();

  async function send(
    request: IncomingMessage,
    response: ServerResponse,
    status: number,
    file: string,
  ): Promise<void> {
    const type = contentType(file);
    const encoding = isCompressible(type) ? accepted(request) : 'identity';
    const { mtimeMs } = await stat(file);
    const etag = `"${String(mtimeMs)}-${encoding}"`;
    const headers = {
      'content-type': type,
      etag,
      vary: 'accept-encoding',
      'cache-control': file.includes(`${sep}_astro${sep}`)
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
    };
    if (status === 200 && request.headers['if-none-match'] === etag) {
      response.writeHead(304, headers).end();
      return;
    }
    const key = `${file} ${etag}`;
    const body = bodies.get(key) ?? readFile(file).then(encoders[encoding]);
    bodies.set(key, body);
    const bytes = await body;
    response.writeHead(status, {
      ...headers,
      'content-length': bytes.length,
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
    });
    response.end(request.method === 'HEAD' ? undefined : bytes);
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const target = (request.url ?? '/').replace(/^\/*/, '/');
    const { pathname, search } = new URL(target, 'http://localhost');
    const file = pathname.startsWith(base) ? within(root, pathname.slice(base.length)) : undefined;
    const found = file === undefined ? 'nothing' : await kindOf(file);
    if (file !== undefined && found === 'file') {
      await send(request, response, 200, file);
    } else if (file !== undefined && found === 'directory' && pathname.endsWith('/')) {
      await send(request, response, 200, join(file, 'index.html'));
    } else if (found === 'directory') {
      response.writeHead(301, { location: `${pathname}/${search}` }).end();
    } else if ((await kindOf(join(root, '404.html'))) === 'file') {
      await send(request, response, 404, join(root, '404.html'));
    } else {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n');
    }
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  });
  const host = options.host ?? '127.0.0.1';
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(options.port ?? 0, host, listening);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${host}:${String(port)}${base}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
}

function accepted(request: IncomingMessage): Encoding {
  const offers = request.headers['accept-encoding']?.toString() ?? '';
  return offers.includes('br') ? 'br' : offers.includes('gzip') ? 'gzip' : 'identity';
}

/** The file a URL path means, or nothing when the path is malformed or leads out of the site. */
function within(root: string, path: string): string | undefined {
  try {
    const file = join(root, normalize(decodeURIComponent(path)));
    const isInside = file === root || file.startsWith(root + sep);
    return isInside && !file.includes('\0') ? file : undefined;
  } catch {
    return undefined;
  }
}

/** A directory counts only when it has an index.html: there are no listings. */
async function kindOf(path: string): Promise<'file' | 'directory' | 'nothing'> {
  try {
    const found = await stat(path);
    if (!found.isDirectory()) return 'file';
    return (await kindOf(join(path, 'index.html'))) === 'file' ? 'directory' : 'nothing';
  } catch {
    return 'nothing';
  }
}
