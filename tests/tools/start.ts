import { once } from 'node:events';
import { loadSite } from '../../src/data/site.ts';
import { buildSite } from './builds.ts';
import { serve, type ServeOptions, type Server } from './serve.ts';

/** `npm start`: builds the site and serves it until it is interrupted. Honours PORT, HOST and BASE_PATH. */
export default async function start(): Promise<number> {
  const { PORT, HOST, BASE_PATH, OUT_DIR } = process.env;
  const port = Number(PORT ?? 4321);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    console.error(`PORT is "${String(PORT)}"; expected a number from 0 to 65535, such as 4321.`);
    return 1;
  }
  console.log('Building the site …');
  if (!(await buildSite({}))) {
    console.error('\nThe site was not built; the reason is above.');
    return 1;
  }
  const server = await serveNear({
    dir: OUT_DIR ?? 'dist',
    port,
    ...(BASE_PATH !== undefined && { base: BASE_PATH }),
    ...(HOST !== undefined && { host: HOST }),
  });
  console.log(`\n  ${loadSite().name} is at ${server.url}\n  Ctrl+C stops it.\n`);
  await Promise.race(['SIGINT', 'SIGTERM'].map((signal) => once(process, signal)));
  await server.close();
  return 0;
}

/** Serves on the port asked for, or on a free one when it is taken. */
async function serveNear(options: ServeOptions): Promise<Server> {
  try {
    return await serve(options);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    console.log(`Port ${String(options.port)} is taken; using a free one.`);
    return serve({ ...options, port: 0 });
  }
}
