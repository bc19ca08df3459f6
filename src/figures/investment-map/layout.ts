// The shapes in the series are drawn at the scale of the frames, so the frames lie beneath.
export { frames, placeOnStage, sizes } from './data/frames.ts';

/** Where the visit begins, degrees east and north. */
export const WASHINGTON = [-77.04, 38.9] as const;
