import type { Edition } from '../../../../editions/edition.ts';
import { STATUSES } from '../../../announcements/data/topics.ts';
import { counted, type Values } from '../../../values/value.ts';
import type { Screen } from '../../data.ts';
import { isSet, views } from '../../view.ts';

const CHOSEN = 'among the topics that we chose to follow; newest evidence August 2026.';

/** The numbers that prose and headlines may quote. */
export function values({ joints }: Screen, { number, count }: Edition): Values {
  const told = views.flatMap(({ id, state }) => {
    const set = joints.filter((joint) => isSet(joint, state));
    return state.upTo === undefined || set.length === 0
      ? []
      : [
          [
            id,
            counted(set, `Told by the end of chapter ${number(state.upTo)} ${CHOSEN}`, number),
          ] as const,
        ];
  });
  const judged = STATUSES.map((status) => {
    const having = joints.filter((joint) => joint.status === status);
    return [status, counted(having, `Marked “${status}” ${CHOSEN}`, count)] as const;
  });
  const rule = 'All topics that we chose to follow; newest evidence August 2026.';
  return { joints: counted(joints, rule, number), ...Object.fromEntries([...judged, ...told]) };
}
