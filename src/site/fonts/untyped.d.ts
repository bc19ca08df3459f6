/** The parts of two packages without types that subset.ts uses. */
declare module 'fontkit' {
  export function create(bytes: Uint8Array): unknown;
}

declare module 'subset-font' {
  type Axis = number | { min: number; max: number };

  export default function subsetFont(
    bytes: Uint8Array,
    text: string,
    options: { targetFormat: 'woff2' | 'truetype' | 'sfnt'; variationAxes?: Record<string, Axis> },
  ): Promise<Uint8Array<ArrayBuffer>>;
}
