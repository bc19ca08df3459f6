import type { Slip } from './author-error.ts';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

/** The line on which bytes stop being UTF-8. */
function strayLine(bytes: Uint8Array): number {
  for (let line = 1, start = 0; ; line++) {
    const end = bytes.indexOf(10, start);
    try {
      decoder.decode(bytes.subarray(start, end < 0 ? bytes.length : end));
    } catch {
      return line;
    }
    if (end < 0) return line;
    start = end + 1;
  }
}

/** The text of a file's bytes, without a byte-order mark; a slip where they are not UTF-8. */
export function readUtf8(file: string, bytes: Uint8Array): string | Slip {
  try {
    return decoder.decode(bytes);
  } catch {
    return {
      file,
      line: strayLine(bytes),
      found: 'bytes that are not UTF-8',
      expected: 'UTF-8 text',
      hint: file.endsWith('.csv') ? 'save the file as "CSV UTF-8"' : 'save the file as UTF-8',
    };
  }
}
