import type { Scene } from '../../scene/mark.ts';
import type { LayoutName } from '../contract.ts';
import type { Approval } from './data.ts';
import { autumn } from './draw/autumn.ts';
import { spring } from './draw/spring.ts';
import { sizes } from './layout.ts';
import type { State } from './view.ts';
import type { Words } from './words.ts';

const pictures = { polls: spring, calendar: autumn };

/** The picture of one state. */
export const draw = (
  data: Approval,
  { picture }: State,
  layout: LayoutName,
  words: Words,
): Scene => ({ ...sizes[layout], marks: pictures[picture](data, layout, words) });
