/** What Windows-1252 has at 0x80 to 0x9F; a full stop for the places it leaves empty. */
const HIGH = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ';
const RUN = /[^\u0000-\u007F]{2,}/gu;

function byteOf(sign: string): number | undefined {
  const code = sign.codePointAt(0) ?? 0;
  if (code <= 0xff) return code;
  const at = HIGH.indexOf(sign);
  return at < 0 ? undefined : 0x80 + at;
}

function once(run: string): string | undefined {
  const bytes = Array.from(run, byteOf);
  if (bytes.includes(undefined)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes as number[]));
  } catch {
    return undefined;
  }
}

/** A run of letters that was encoded twice (`â€™`), and what it was (`’`); undefined where there is none. */
export function twiceEncoded(text: string): readonly [run: string, was: string] | undefined {
  for (const [run] of text.matchAll(RUN)) {
    const was = once(run);
    if (was !== undefined) return [run, was];
  }
  return undefined;
}
