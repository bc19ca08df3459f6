import type { Mark } from '../../../../scene/mark.ts';
import { label } from '../../../marks/label.ts';
import { stateOf, type BaseMap } from '../../data/base-map.ts';
import { CODES } from '../../layout/spots/visit.ts';
import type { Words } from '../../words.ts';

/** Postal codes on the states of a small map, and what they stand for. */
export function codes(map: BaseMap, states: readonly string[], { labels }: Words): Mark[] {
  const shift: Readonly<Record<string, readonly [number, number]>> = {
    CA: [14, -16],
    LA: [-10, -6],
    NC: [12, 17],
    OH: [-16, 15],
    WI: [-16, 2],
  };
  const list = (Object.keys(CODES) as (keyof typeof CODES)[]).flatMap((code) => {
    const { x, y } = CODES[code];
    return [
      label(`list-${code}`, code, x, y, { weight: 600 }),
      label(`list-${code}-names`, labels.visit.codes[code], x + 25, y),
    ];
  });
  const onMap = states.map((code) => {
    const [x, y] = stateOf(map, code).middle;
    const [dx, dy] = shift[code] ?? [0, 0];
    return label(`code-${code}`, code, x + dx, y + dy, { anchor: 'middle', weight: 600 });
  });
  return [...onMap, ...list];
}
