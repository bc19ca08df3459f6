import { mdxToMdast } from 'satteri';
import { loadLedger } from '../../data/ledger.ts';
import type { Edition } from '../../editions/edition.ts';
import { prepared } from '../../view/prepared.ts';
import type { Chapter } from '../chapters.ts';
import { part } from '../front-matter.ts';
import { attributeOf, type Node } from '../syntax.ts';
import { storyOf } from './anchors.ts';
import { entriesAt } from './edition.ts';
import type { Kind } from './entry.ts';
import { findPlaces } from './places.ts';
import { captionsOf } from './story.ts';

/** A section, step or paragraph of a chapter as it is printed, with its anchor. */
export interface Passage {
  readonly kind: Kind;
  readonly id: string;
  /** Anchor of the step around it, or of the figure before it. */
  readonly at: string | undefined;
  /** Its words, with numbers and quotations in them; of a step its heading. */
  readonly text: string;
}

/** The words of a node as a reader sees them. */
function printed(node: Node, edition: Edition): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
  const id = attributeOf(node, 'id');
  if (node.name === 'Value') return prepared(attributeOf(node, 'of'), edition).value(id).text;
  return (node.children ?? []).map((child) => printed(child, edition)).join('');
}

/** The quotation that a node is. */
function quoted(node: Node, { words }: Edition): string {
  const quotation = loadLedger().quotations.get(attributeOf(node, 'id'));
  return quotation ? `${words.notes.quoted(quotation.words)} ${quotation.speaker}` : '';
}

/** What a reader reads of a chapter, place by place; a quotation belongs to the place before it. */
export function passagesOf({ entry, edition }: Chapter): readonly Passage[] {
  const root = mdxToMdast(part(entry.body ?? '').body) as Node;
  const found = findPlaces(root, entry.data.slug, captionsOf);
  const entries = entriesAt(found, storyOf(entry), entry.filePath ?? '');
  const ids = new Map(found.map(({ node }, i) => [node, entries[i]?.id]));
  const at = new Map(found.map(({ node, place }) => [node, place]));
  const passages: Passage[] = [];
  const visit = (node: Node): void => {
    const id = ids.get(node);
    const place = at.get(node);
    if (id !== undefined && place && ['section', 'step', 'paragraph'].includes(place.kind)) {
      const text = place.kind === 'step' ? place.words : printed(node, edition);
      passages.push({ kind: place.kind, id, at: place.at, text });
      if (place.kind !== 'step') return;
    }
    const last = passages.at(-1);
    if (node.name === 'Quote' && last)
      passages[passages.length - 1] = { ...last, text: `${last.text} ${quoted(node, edition)}` };
    node.children?.forEach(visit);
  };
  visit(root);
  return passages;
}
