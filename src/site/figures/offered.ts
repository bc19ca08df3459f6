import type { Edition } from '../../editions/edition.ts';
import { prepared } from '../../view/prepared.ts';
import { address } from '../../editions/address.ts';
import type { Offer } from '../../publish/embed/offer.ts';
import { offerOf } from '../../publish/embed/offer-of.ts';
import type { SnippetKind } from '../../publish/embed/snippets.ts';
import { newestFrozen } from '../../publish/record/copies.ts';

/** A state that can be embedded, and what for. */
export interface Choice {
  readonly name: string;
  readonly offer: Offer;
}

/** A way to put a figure into a page of others. */
export interface Way {
  readonly kind: SnippetKind;
  /** Lines of the field. */
  readonly rows: number;
}

const live: readonly Way[] = [
  { kind: 'url', rows: 1 },
  { kind: 'frame', rows: 5 },
  { kind: 'listening', rows: 7 },
  { kind: 'image', rows: 4 },
];

const frozen: Way = { kind: 'frozen', rows: 5 };

/** The ways to embed a figure that work as of this build: frozen, once a copy is published. */
export function waysOf(id: string, edition: Edition): readonly Way[] {
  return newestFrozen(edition.routes.embed(id)) ? [...live, frozen] : live;
}

/** What can be embedded of a figure: its states, of which the first stands for the figure as a whole. */
export function choicesOf(id: string, edition: Edition): readonly Choice[] {
  const { views, words } = prepared(id, edition);
  return views.map((state, i) => {
    const shown = i === 0 ? undefined : state;
    // A state that is newer than the copy has none of its own: then the figure as it was.
    const copy =
      newestFrozen(edition.routes.embed(id, shown)) ?? newestFrozen(edition.routes.embed(id));
    const offer = { ...offerOf(id, edition, shown), frozen: copy ? address(copy) : '' };
    return { name: words(state).name, offer };
  });
}
