import type { LayoutName, Size } from '../contract.ts';

export const sizes: Readonly<Record<LayoutName, Size>> = {
  narrow: { width: 360, height: 300 },
  wide: { width: 760, height: 480 },
};

/** Centres across, px: Japan and China stay, the United States goes to the one or the other. */
export const FRAMES = {
  narrow: { y: 66, r: 58, japan: 62, china: 298, us: { 'us-japan': 136, 'us-china': 224 }, rows: [164, 238], size: 14, g2: 24, dot: 6, text: 22, width: 336 },
  wide: { y: 140, r: 118, japan: 154, china: 606, us: { 'us-japan': 304, 'us-china': 456 }, rows: [322, 404], size: 17, g2: 48, dot: 9, text: 36, width: 700 },
} as const; // prettier-ignore
