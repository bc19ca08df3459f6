import type { Mark } from '../../../../scene/mark.ts';
import { label } from '../../../marks/label.ts';
import { stateOf, type BaseMap } from '../../data/base-map.ts';

const LIST: readonly (readonly [code: string, names: string, x: number, y: number])[] = [
  ['OH', 'Daiichi Sankyo, Yaskawa', 4, 236],
  ['NC', 'Toyota, Honda Aircraft', 4, 254],
  ['LA', 'UBE', 4, 272],
  ['WI', 'Fujifilm, Yaskawa', 196, 236],
  ['CA', 'Fujifilm, port cranes', 196, 254],
];

/** Postal codes on the states of a small map, and what they stand for. */
export function codes(map: BaseMap, states: readonly string[]): Mark[] {
  const shift: Readonly<Record<string, readonly [number, number]>> = {
    CA: [14, -16],
    LA: [-10, -6],
    NC: [12, 17],
    OH: [-16, 15],
    WI: [-16, 2],
  };
  const list = LIST.flatMap(([code, names, x, y]) => [
    label(`list-${code}`, code, x, y, { weight: 600 }),
    label(`list-${code}-names`, names, x + 25, y),
  ]);
  const onMap = states.map((code) => {
    const [x, y] = stateOf(map, code).middle;
    const [dx, dy] = shift[code] ?? [0, 0];
    return label(`code-${code}`, code, x + dx, y + dy, { anchor: 'middle', weight: 600 });
  });
  return [...onMap, ...list];
}
