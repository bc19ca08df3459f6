import { announcements } from './announcements/index.ts';
import type { Figure } from './contract.ts';
import { defenseSpending } from './defense-spending/index.ts';
import { investmentFlows } from './investment-flows/index.ts';
import { partnershipNetwork } from './partnership-network/index.ts';
import { seaMap } from './sea-map/index.ts';
import { visitWeek } from './visit-week/index.ts';

/** The one list of figures. A figure that is not here does not exist. */
export const figures: readonly Figure[] = [
  partnershipNetwork,
  investmentFlows,
  announcements,
  defenseSpending,
  seaMap,
  visitWeek,
];
