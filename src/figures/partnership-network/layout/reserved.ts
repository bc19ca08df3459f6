import type { LayoutName } from '../../contract.ts';
import type { Box } from '../../marks/box.ts';

const all = 0xff;
const reserved: Readonly<Record<LayoutName, readonly Box[]>> = {
  wide: [
    { left: 0, top: 455, right: 188, bottom: 480 },
    { left: 0, top: 480, right: 242, bottom: 640 },
    { left: 384, top: 0, right: 760, bottom: 62 },
    { left: 384, top: 62, right: 636, bottom: 90 },
  ],
  narrow: [{ left: 0, top: 282, right: 360, bottom: 330 }],
};

/** Parts of the picture where no name may stand: the number and the key have them in every state. */
export const reservedBoxes = (layout: LayoutName): { box: Box; states: number }[] =>
  reserved[layout].map((box) => ({ box, states: all }));
