import type { Values } from './value.ts';

/** A piece of a headline: words, or a number that opens. */
export type HeadlinePiece = string | { readonly id: string; readonly text: string };

/**
 * The pieces of a headline that names values in braces: `{pairs-2026} of the pairs`. Throws where the
 * figure has no such value.
 */
export function piecesOf(headline: string, values: Values): HeadlinePiece[] {
  return headline
    .split(/\{([a-z0-9-]+)\}/)
    .map((part, i) => {
      if (i % 2 === 0) return part;
      const value = values[part];
      if (!value)
        throw new Error(`"${headline}" names {${part}}, and the figure has no such value`);
      return { id: part, text: value.text };
    })
    .filter((piece) => piece !== '');
}

/** A headline in plain words. */
export const plainOf = (pieces: readonly HeadlinePiece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
