import type { Edition } from '../../../../editions/edition.ts';
import { STATUSES } from '../../../announcements/data/topics.ts';
import type { ViewWords } from '../../../contract.ts';
import type { Joint, Screen } from '../../data.ts';
import { isSet, type State, views } from '../../view.ts';
import { labels } from './labels.ts';

const LOOKS =
  'A kept joint is a whole star of strips with a fine leaf between them; a partly kept one is half a star; in an ongoing one the strips do not meet yet; a stalled one is hatched; a dropped one is a hole; an unknown one is gold and dashed';

const names = (joints: readonly Joint[]): string =>
  joints.map(({ id }) => labels.topics[id] ?? id).join(', ');

function byStatus(joints: readonly Joint[]): string {
  return STATUSES.flatMap((status) => {
    const having = joints.filter((joint) => joint.status === status);
    return having.length === 0 ? [] : [`${status}: ${names(having)}`];
  }).join('; ');
}

function ofChapter(
  { joints }: Screen,
  state: State & { upTo: number },
  { number }: Edition,
): ViewWords {
  const set = joints.filter((joint) => isSet(joint, state));
  const total = number(joints.length);
  return {
    name: `After chapter ${number(state.upTo)}`,
    takeaway:
      set.length === 0
        ? 'A screen of {joints} topics: what became of them is still to be told'
        : `Told so far: what became of {chapter-${state.upTo}} of {joints} topics`,
    description:
      set.length === 0
        ? `A round lattice of ${total} hexagonal joints, all drawn as thin lines: no chapter has told yet what became of a promise.`
        : `The same lattice of ${total} joints, filled from the middle: ${byStatus(set)}. The others are thin lines.`,
  };
}

/** The words of each state; every number is counted from the data. */
export function viewWords(screen: Screen, edition: Edition): Record<string, ViewWords> {
  return Object.fromEntries(
    views.map(({ id, state: { upTo } }) => [
      id,
      upTo === undefined
        ? {
            name: 'Finished',
            takeaway:
              'One screen of {joints} topics: {dropped} holes, and {unknown} joints in gold that we cannot tell',
            description: `A round lattice of ${edition.number(screen.joints.length)} hexagonal joints, one for each topic. ${LOOKS}. From the middle outwards, ${byStatus(screen.joints)}.`,
          }
        : ofChapter(screen, { upTo }, edition),
    ]),
  );
}
