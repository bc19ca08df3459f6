import { HIDDEN, type Closed } from '../../figures/asking.ts';

/** Why a control or some of its options are closed, each reason once, by the name it has in the words. */
export function reasonsOf(closed: Closed, name: string): readonly string[] {
  const own = Object.entries(closed)
    .filter(([key]) => key === name || key.startsWith(`${name}=`))
    .map(([, reason]) => reason);
  return [...new Set(own)].filter((reason) => reason !== HIDDEN);
}
