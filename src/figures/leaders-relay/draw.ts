import type { Scene } from '../../scene/mark.ts';
import type { LayoutName } from '../contract.ts';
import type { Relay } from './data.ts';
import { relay } from './draw/relay.ts';
import { threads } from './draw/threads.ts';
import { sizes } from './layout.ts';
import type { State } from './view.ts';
import type { Words } from './words.ts';

const pictures = { together: relay, apart: threads };

/** The picture of one state. */
export const draw = (
  data: Relay,
  { promises }: State,
  layout: LayoutName,
  words: Words,
): Scene => ({ ...sizes[layout], marks: pictures[promises](data, layout, words) });
