import type { LayoutName } from '../contract.ts';
import type { Box } from '../marks/box.ts';

const all = 0xff;
const reserved: Readonly<Record<LayoutName, readonly Box[]>> = {
  wide: [
    { left: 0, top: 460, right: 225, bottom: 640 },
    { left: 400, top: 0, right: 600, bottom: 84 },
  ],
  narrow: [{ left: 0, top: 250, right: 190, bottom: 320 }],
};

/** Parts of the picture where no name may stand: the number and the key have them in every state. */
export const reservedBoxes = (layout: LayoutName): { box: Box; states: number }[] =>
  reserved[layout].map((box) => ({ box, states: all }));
