/** A length or position to a tenth of a pixel: finer is not seen, and weighs. */
export const tenth = (px: number): number => Math.round(px * 10) / 10;
