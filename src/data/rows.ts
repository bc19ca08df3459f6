import type { CountryRow, EventRow, GroupingRow, TieRow } from './rows/network.ts';
import type {
  FrameworkRow,
  JapanBudgetRow,
  MilestoneRow,
  MilexConstantRow,
  MilexJapanRow,
  MilexShareRow,
  PlanRow,
  SipriVintageRow,
} from './rows/defense.ts';
import type {
  FdiFlowRow,
  FdiPositionRow,
  FlowRow,
  JobsRow,
  ProjectRow,
  SectorRow,
  UsFdiInJapanRow,
} from './rows/investment.ts';
import type { ChartDataRow, DeliverableRow, TimelineRow } from './rows/summit.ts';
import type { StepRow } from './rows/access.ts';
import type { CoastRow, EncounterRow, PlaceRow, PointRow, ShipRow } from './rows/places.ts';
import type { ShareRow } from './rows/trade.ts';
import type {
  ClaimRow,
  CorrectionRow,
  OutcomeLinkRow,
  OutcomeRow,
  OutcomeSourceRow,
  PersonRow,
  QuotationRow,
  ReleaseRow,
  SourceRow,
  StoryClaimRow,
  TermRow,
} from './rows/ledger.ts';

export type * from './rows/network.ts';
export type * from './rows/defense.ts';
export type * from './rows/investment.ts';
export type * from './rows/summit.ts';
export type * from './rows/ledger.ts';
export type * from './rows/access.ts';
export type * from './rows/places.ts';
export type * from './rows/trade.ts';

/** The row type of each table: `tables.table<RowTypes['network/ties']>('network/ties')`. */
export interface RowTypes {
  readonly 'network/countries': CountryRow;
  readonly 'network/ties': TieRow;
  readonly 'network/groupings': GroupingRow;
  readonly 'network/events': EventRow;
  readonly 'defense/japan_budget': JapanBudgetRow;
  readonly 'defense/framework_2pct': FrameworkRow;
  readonly 'defense/plan_2027': PlanRow;
  readonly 'defense/milestones': MilestoneRow;
  readonly 'defense/milex_share_gdp': MilexShareRow;
  readonly 'defense/milex_constant_usd': MilexConstantRow;
  readonly 'defense/milex_japan_measures': MilexJapanRow;
  readonly 'defense/sipri_vintage_compare_japan': SipriVintageRow;
  readonly 'investment/fdi_position_us_by_country': FdiPositionRow;
  readonly 'investment/us_fdi_in_japan': UsFdiInJapanRow;
  readonly 'investment/japan_fdi_us_by_sector': SectorRow;
  readonly 'investment/jobs': JobsRow;
  readonly 'investment/announced_projects': ProjectRow;
  readonly 'investment/fdi_flows': FdiFlowRow;
  readonly 'investment/flows': FlowRow;
  readonly 'summit/deliverables': DeliverableRow;
  readonly 'summit/timeline': TimelineRow;
  readonly 'summit/chart_data': ChartDataRow;
  readonly 'access/steps': StepRow;
  readonly 'places/places': PlaceRow;
  readonly 'places/encounters': EncounterRow;
  readonly 'places/ships': ShipRow;
  readonly 'places/coasts': CoastRow;
  readonly 'places/reach': PointRow;
  readonly 'trade/shares': ShareRow;
  readonly 'ledger/claims': ClaimRow;
  readonly 'ledger/story_claims': StoryClaimRow;
  readonly 'ledger/sources': SourceRow;
  readonly 'ledger/outcomes': OutcomeRow;
  readonly 'ledger/outcome_sources': OutcomeSourceRow;
  readonly 'ledger/outcome_links': OutcomeLinkRow;
  readonly 'ledger/quotations': QuotationRow;
  readonly 'ledger/corrections': CorrectionRow;
  readonly 'ledger/releases': ReleaseRow;
  readonly 'glossary/terms': TermRow;
  readonly 'people/people': PersonRow;
}
