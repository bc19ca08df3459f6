import type { PublishedFile } from './file.ts';

/** A file's name as the two parameters of a route: `data.csv-metadata.json` is `data` and `csv-metadata.json`. */
export function nameParts(name: string): { readonly file: string; readonly ext: string } {
  const dot = name.indexOf('.');
  return { file: name.slice(0, dot), ext: name.slice(dot + 1) };
}

/** The file as a route answers with it. */
export function answer({ bytes, type }: PublishedFile): Response {
  return new Response(bytes, { headers: { 'Content-Type': type } });
}
