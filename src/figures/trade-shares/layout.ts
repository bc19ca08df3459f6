import type { LayoutName, Size } from '../contract.ts';
import { SHARES, type ShareId } from './data.ts';
import type { State } from './view.ts';

export const sizes: Readonly<Record<LayoutName, Size>> = {
  narrow: { width: 360, height: 300 },
  wide: { width: 760, height: 520 },
};

/** Side of the square of a hundred units at scale 1, px. */
export const SIDE = 200;

/** How a share is shown: alone and large, one of three, or small beside another. */
export type Role = 'large' | 'equal' | 'small';

/** Where the parts of a share stand, px; `number`, `words` and `who` are first baselines. */
export interface Panel {
  readonly role: Role;
  readonly grid: { readonly x: number; readonly y: number; readonly scale: number };
  readonly number: { readonly x: number; readonly y: number; readonly size: number };
  readonly words: { readonly x: number; readonly y: number };
  /** Middle and radius of the sign for the waters, and how wide the text beside it may be. */
  readonly where?: {
    readonly x: number;
    readonly y: number;
    readonly r: number;
    readonly width: number;
  };
  readonly who?: { readonly x: number; readonly y: number };
}

function equal(i: number, layout: LayoutName): Panel {
  const wide = layout === 'wide';
  const x = wide ? 28 + i * 250 : 12 + i * 120;
  const role = 'equal';
  return wide
    ? {
        role,
        grid: { x, y: 156, scale: 1.05 },
        number: { x, y: 82, size: 44 },
        words: { x, y: 112 },
        where: { x: x + 17, y: 409, r: 17, width: 180 },
        who: { x, y: 464 },
      }
    : {
        role,
        grid: { x, y: 110, scale: 0.5 },
        number: { x, y: 44, size: 26 },
        words: { x, y: 64 },
        where: { x: x + 8, y: 233, r: 9, width: 90 },
        who: { x, y: 282 },
      };
}

function large(layout: LayoutName): Panel {
  const role = 'large';
  return layout === 'wide'
    ? {
        role,
        grid: { x: 28, y: 156, scale: 1.7 },
        number: { x: 28, y: 82, size: 44 },
        words: { x: 28, y: 112 },
        where: { x: 437, y: 177, r: 17, width: 250 },
      }
    : {
        role,
        grid: { x: 12, y: 108, scale: 0.92 },
        number: { x: 12, y: 54, size: 40 },
        words: { x: 12, y: 76 },
        where: { x: 224, y: 118, r: 9, width: 90 },
      };
}

function small(i: number, layout: LayoutName): Panel {
  const role = 'small';
  if (layout === 'wide') {
    const x = 420 + i * 166;
    return {
      role,
      grid: { x, y: 396, scale: 0.5 },
      number: { x, y: 362, size: 26 },
      words: { x, y: 383 },
    };
  }
  const y = 206 + i * 46;
  return {
    role,
    grid: { x: 214, y, scale: 0.2 },
    number: { x: 262, y: y + 15, size: 18 },
    words: { x: 262, y: y + 34 },
  };
}

/** Where a share stands in a state. */
export function panelOf(id: ShareId, { large: first }: State, layout: LayoutName): Panel {
  if (first === null) return equal(SHARES.indexOf(id), layout);
  if (id === first) return large(layout);
  return small(SHARES.filter((one) => one !== first).indexOf(id), layout);
}
