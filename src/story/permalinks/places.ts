import { attributeOf, textOf, type Node } from '../syntax.ts';
import type { Place } from './entry.ts';

/** A place with the node that has to carry its id. */
export interface Found<N extends Node = Node> {
  readonly place: Place;
  readonly node: N;
}

/**
 * Everything in a chapter's text that has an anchor, in reading order. `tablesOf` gives the captions
 * of a figure's tables, which stand below it.
 */
export function findPlaces<N extends Node>(
  root: N,
  chapter: string,
  tablesOf: (figure: string) => readonly string[],
): Found<N>[] {
  const found: Found<N>[] = [];
  const named = new Set<string>();
  let figure: string | undefined;

  const add = (node: N, kind: Place['kind'], words: string, at?: string, id?: string): void => {
    if (id !== undefined && (id === '' || named.has(id))) return;
    if (id !== undefined) named.add(id);
    found.push({
      node,
      place: {
        chapter,
        kind,
        words,
        ...(at === undefined ? {} : { at }),
        ...(id === undefined ? {} : { id }),
      },
    });
  };
  const addFigure = (node: N, id: string): void => {
    if (named.has(`figure-${id}`)) return;
    add(node, 'figure', '', undefined, `figure-${id}`);
    for (const caption of tablesOf(id)) add(node, 'table', caption, `figure-${id}`);
    figure = `figure-${id}`;
  };
  const addClaims = (node: N, at: string | undefined): void => {
    if (node.name === 'Claim') add(node, 'claim', '', at, attributeOf(node, 'id'));
    for (const child of node.children ?? []) addClaims(child as N, at);
  };

  const visit = (node: N, step: string | undefined): void => {
    const at = step ?? figure;
    if (node.type === 'heading' && node.depth === 2) add(node, 'section', textOf(node));
    if (node.type === 'paragraph' || node.type === 'listItem') {
      add(node, 'paragraph', textOf(node), at);
      addClaims(node, at);
      return;
    }
    if (node.name === 'Scrolly') addFigure(node, attributeOf(node, 'figure'));
    if (node.name === 'Figure') addFigure(node, attributeOf(node, 'id'));
    if (node.name === 'Claim') addClaims(node, at);
    let inside = step;
    if (node.name === 'Step') {
      inside = attributeOf(node, 'id');
      const heading = node.children?.find(({ type }) => type === 'heading');
      add(node, 'step', heading ? textOf(heading) : '', figure, inside);
    }
    for (const child of node.children ?? []) visit(child as N, inside);
  };
  visit(root, undefined);
  return found;
}
