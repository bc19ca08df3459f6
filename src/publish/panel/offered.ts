import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { en } from '../../editions/en.ts';
import { prepared } from '../../story/prepared.ts';
import { embedPath, frozenPath } from '../embed/addresses.ts';
import type { Offer } from '../embed/offer.ts';
import { offerOf } from '../embed/offer-of.ts';
import type { SnippetKind } from '../embed/snippets.ts';
import { release } from '../download/release.ts';

/** A state that can be embedded, and what for. */
export interface Choice {
  readonly name: string;
  readonly offer: Offer;
}

/** A way to put a figure into a page of others. */
export interface Way {
  readonly kind: SnippetKind;
  readonly label: string;
  /** Where it works. */
  readonly hint: string;
  /** Lines of the field. */
  readonly rows: number;
}

const live: readonly Way[] = [
  {
    kind: 'url',
    label: 'The address',
    hint: 'WordPress, Ghost, Discourse, Moodle: on a line of its own it becomes the figure.',
    rows: 1,
  },
  {
    kind: 'frame',
    label: 'A frame, without script',
    hint: 'Learning platforms and every page that takes HTML.',
    rows: 5,
  },
  {
    kind: 'listening',
    label: 'A frame with one line of script',
    hint: 'Keeps the height right in every browser, also when a phone is turned.',
    rows: 7,
  },
  {
    kind: 'image',
    label: 'A picture that links here',
    hint: 'E-mail, newsletters, slides, Wikipedia.',
    rows: 4,
  },
];

const frozen: Way = {
  kind: 'frozen',
  label: 'A frame that never changes',
  hint: 'The figure as published on the day of this edition, without later corrections.',
  rows: 5,
};

/** Whether an edition has been published that holds the figure as it was. */
const isFrozen = (id: string): boolean =>
  existsSync(join('public', frozenPath(embedPath(id), release.date)));

/** The ways to embed a figure that work as of this build. */
export function waysOf(id: string): readonly Way[] {
  return isFrozen(id) ? [...live, frozen] : live;
}

/** What can be embedded of a figure: its states, of which the first stands for the figure as a whole. */
export function choicesOf(id: string): readonly Choice[] {
  const { figure, text } = prepared(id, en);
  return figure.states.map((state, i) => {
    const offer = offerOf(id, en, i === 0 ? undefined : state);
    return {
      name: text.states[state]?.name ?? state,
      offer: isFrozen(id) ? offer : { ...offer, frozen: '' },
    };
  });
}
