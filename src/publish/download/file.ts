import { createHash } from 'node:crypto';

/** A file as it leaves the site. */
export interface PublishedFile {
  /** Name in its folder: `data.csv`. */
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A file of UTF-8 text. */
export function textFile(name: string, type: string, text: string): PublishedFile {
  return { name, type, bytes: new TextEncoder().encode(text) };
}

/** A file of indented JSON. */
export function jsonFile(name: string, type: string, value: unknown): PublishedFile {
  return textFile(name, type, `${JSON.stringify(value, null, 2)}\n`);
}

/** SHA-256 of the bytes, in hexadecimal. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
