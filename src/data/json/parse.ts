/** Where a text stops being JSON, as we take it. */
export class JsonFault extends Error {
  readonly at: number;
  readonly expected: string;

  constructor(at: number, found: string, expected: string) {
    super(found);
    this.at = at;
    this.expected = expected;
  }
}

/** A value of JSON, and where each part of it stands: by its path (`resources[0].name`), an offset. */
export interface JsonText {
  readonly value: unknown;
  readonly offsets: ReadonlyMap<string, number>;
}

const SPACE = /[ \t\r\n]*/y;
const TEXT = /"(?:[^"\\\u0000-\u001f]|\\.)*"/y;
const PLAIN = /[^\s,:{}[\]"]+/y;

/** Reads JSON strictly: RFC 8259, and no name twice in an object. Throws a JsonFault. */
export function parseJson(source: string): JsonText {
  const offsets = new Map<string, number>();
  let at = 0;

  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(source)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  };
  const here = (): string => {
    const rest = source.slice(at, at + 24).split('\n')[0] ?? '';
    return rest === '' ? 'the end' : rest;
  };
  const want = (sign: string): void => {
    match(SPACE);
    if (source[at] !== sign) throw new JsonFault(at, here(), `"${sign}"`);
    at += 1;
  };
  const plain = (read: string, from: number): unknown => {
    try {
      return JSON.parse(read) as unknown;
    } catch {
      throw new JsonFault(
        from,
        read,
        'a text in straight quotation marks, a number, true, false or null',
      );
    }
  };
  const text = (): string => {
    const from = at;
    const read = match(TEXT);
    if (read === undefined)
      throw new JsonFault(at, here(), 'a text in straight quotation marks, on one line');
    return plain(read, from) as string;
  };
  /** Items up to the closing sign; a comma between, none after the last. */
  const items = (close: string, item: (n: number) => void): void => {
    at += 1;
    match(SPACE);
    for (let n = 0; source[at] !== close; n++) {
      if (n > 0) {
        if (source[at] !== ',') throw new JsonFault(at, here(), `"," or "${close}"`);
        at += 1;
        match(SPACE);
        if (source[at] === close)
          throw new JsonFault(at, `"${close}" after a comma`, 'no comma after the last item');
      }
      item(n);
      match(SPACE);
    }
    at += 1;
  };
  const value = (path: string): unknown => {
    match(SPACE);
    if (!offsets.has(path)) offsets.set(path, at);
    if (source[at] === '{') {
      const found: Record<string, unknown> = {};
      items('}', () => {
        const from = at;
        const name = text();
        const own = path === '' ? name : `${path}.${name}`;
        if (Object.hasOwn(found, name))
          throw new JsonFault(from, `"${name}" a second time`, 'each name once');
        offsets.set(own, from);
        want(':');
        Object.defineProperty(found, name, { value: value(own), enumerable: true, writable: true });
      });
      return found;
    }
    if (source[at] === '[') {
      const found: unknown[] = [];
      items(']', (n) => found.push(value(`${path}[${n}]`)));
      return found;
    }
    if (source[at] === '"') return text();
    const from = at;
    const read = match(PLAIN);
    if (read === undefined) throw new JsonFault(at, here(), 'a value');
    return plain(read, from);
  };

  const found = value('');
  match(SPACE);
  if (at < source.length) throw new JsonFault(at, here(), 'nothing after the end');
  return { value: found, offsets };
}
