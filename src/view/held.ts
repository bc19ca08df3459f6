/** A press that may come with keys held: a key's or a pointer's. */
type Press = Pick<MouseEvent, 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/**
 * Whether a key is held that makes a press the browser's own: the way back, a new tab, a selection. Whoever
 * listens to keys, or to clicks on links, leaves such a press alone.
 */
export function isHeld({ altKey, ctrlKey, metaKey, shiftKey }: Press): boolean {
  return altKey || ctrlKey || metaKey || shiftKey;
}
