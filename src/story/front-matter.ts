const FRONT = /^\uFEFF?---\r?\n[\s\S]*?\r?\n---[^\S\n]*(?:\r?\n|$)/;

/** A file of the story in its two parts. */
export interface Parted {
  /** Front matter, fences included; empty where there is none. */
  readonly front: string;
  readonly body: string;
  /** Lines before the body. */
  readonly skipped: number;
}

/** Parts the front matter of a file from its text. */
export function part(source: string): Parted {
  const front = FRONT.exec(source)?.[0] ?? '';
  return { front, body: source.slice(front.length), skipped: front.split('\n').length - 1 };
}

/** A field of the front matter without its quotation marks, and its line, from 1 in the file; undefined where it has none. */
export function fieldOf(front: string, name: string): { text: string; line: number } | undefined {
  const lines = front.split('\n');
  const at = lines.findIndex((line) => line.startsWith(`${name}:`));
  if (at < 0) return undefined;
  const text = lines[at]?.slice(name.length + 1).trim() ?? '';
  return { text: text.replace(/^(["'])(.*)\1$/, '$2'), line: at + 1 };
}
