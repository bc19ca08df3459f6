import { accessTrack } from './access-track/index.ts';
import { announcements } from './announcements/index.ts';
import type { Figure } from './contract.ts';
import { defenseSpending } from './defense-spending/index.ts';
import { investmentFlows } from './investment-flows/index.ts';
import { investmentMap } from './investment-map/index.ts';
import { kumiko } from './kumiko/index.ts';
import { partnershipNetwork } from './partnership-network/index.ts';
import { seaMap } from './sea-map/index.ts';
import { tradeShares } from './trade-shares/index.ts';
import { verdictLattice } from './verdict-lattice/index.ts';
import { visitWeek } from './visit-week/index.ts';
import { commandChains } from './command-chains/index.ts';
import { approval } from './approval/index.ts';
import { leadersRelay } from './leaders-relay/index.ts';
import { g2 } from './g2/index.ts';

/** The one list of figures. A figure that is not here does not exist. */
export const figures: readonly Figure[] = [
  partnershipNetwork,
  kumiko,
  investmentFlows,
  investmentMap,
  announcements,
  verdictLattice,
  defenseSpending,
  seaMap,
  tradeShares,
  accessTrack,
  visitWeek,
  commandChains,
  approval,
  leadersRelay,
  g2,
];
