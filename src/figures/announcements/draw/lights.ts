import type { Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import type { Announcements } from '../data.ts';
import type { Status, Topic } from '../data/topics.ts';
import type { Band } from '../layout/bands.ts';
import type { Words } from '../words.ts';

/** Which statuses a view lights. */
export type Lit = readonly Status[];

/** The bands of tiles and which of them are lit. */
export interface Lights {
  readonly bands: readonly Band[];
  readonly topicOf: (id: string) => Topic | undefined;
  readonly lit: Lit;
}

/** What a view says beside its tiles. */
export type Aside = (
  lights: Lights,
  data: Announcements,
  layout: LayoutName,
  words: Words,
) => Mark[];
