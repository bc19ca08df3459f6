import { serve } from '../tools/serve.ts';

/** Serves the built site while the browser tests run; they read its address through site.ts. */
export default async function serveSite(): Promise<() => Promise<void>> {
  const { url, close } = await serve({ dir: process.env.DIST ?? 'dist' });
  process.env.SITE = url;
  return close;
}
