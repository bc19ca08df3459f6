import type { Edition } from '../../editions/edition.ts';
import { namedStates } from './base.ts';
import type { ProjectMap } from './data.ts';

/** Numbers for the prose, as in running text. */
export function values(data: ProjectMap, edition: Edition): Record<string, string> {
  const dollars = (billion: number): string => `$${edition.number(billion)} billion`;
  const deal = (id: string): number => data.deals[id]?.billion ?? 0;
  return {
    'toyota-total': dollars(data.toyotaTotal),
    'toyota-new': dollars(deal('K020')),
    'states-named': edition.count(namedStates(data.named).length),
    'aws-japan': `about ${dollars(deal('K019'))}`,
    'microsoft-japan': dollars(deal('K021')),
  };
}
