import type { LayoutName } from '../../../contract.ts';
import type { Callout } from '../callout.ts';

/** Where the name of a project stands. */
export type Spot = Omit<Callout, 'key' | 'lines' | 'to'> & { readonly name: string };

/** Where the names of the large projects stand; the amount follows the name. */
export const SPOTS: Readonly<Record<LayoutName, Readonly<Record<string, Spot>>>> = {
  wide: {
    P001: { name: 'Toyota', x: 664, y: 326, from: [658, 322] },
    P040: { name: 'U.S. Steel', x: 664, y: 262, from: [658, 258] },
    P007: { name: 'Fujifilm', x: 612, y: 388, from: [626, 374] },
    P016: { name: 'Honda with LG', x: 424, y: 50, from: [466, 58] },
    P009: { name: 'Daiichi Sankyo', x: 540, y: 74, from: [552, 82] },
    P015: { name: 'Panasonic', x: 338, y: 279, anchor: 'end' },
    P050: { name: 'M.D.C. Holdings', x: 204, y: 240, anchor: 'end' },
    P055: { name: 'Tri Pointe', x: 74, y: 280 },
    P053: { name: 'Aethon gas', x: 346, y: 382, anchor: 'end' },
    P051: { name: 'Corebridge', x: 330, y: 432, anchor: 'end' },
    P036: { name: 'UBE', x: 440, y: 474, from: [446, 460] },
    P035: { name: 'Mazda Toyota', x: 480, y: 378, anchor: 'middle' },
  },
  narrow: {
    P001: { name: 'Toyota', x: 358, y: 168, anchor: 'end', from: [318, 156] },
    P040: { name: 'U.S. Steel', x: 358, y: 14, anchor: 'end', from: [290, 20] },
    P015: { name: 'Panasonic', x: 154, y: 116, anchor: 'end' },
    P053: { name: 'Aethon gas', x: 158, y: 164, anchor: 'end' },
    P050: { name: 'M.D.C.', x: 92, y: 88, anchor: 'end' },
    P055: { name: 'Tri Pointe', x: 4, y: 196, from: [14, 184] },
  },
};
