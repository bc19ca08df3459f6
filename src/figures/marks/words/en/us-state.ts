const NAMES: Readonly<Record<string, string>> = {
  AL: 'Alabama',
  AZ: 'Arizona',
  CA: 'California',
  CO: 'Colorado',
  GA: 'Georgia',
  IN: 'Indiana',
  KS: 'Kansas',
  KY: 'Kentucky',
  LA: 'Louisiana',
  MO: 'Missouri',
  MS: 'Mississippi',
  NC: 'North Carolina',
  OH: 'Ohio',
  PA: 'Pennsylvania',
  SC: 'South Carolina',
  TN: 'Tennessee',
  TX: 'Texas',
  VA: 'Virginia',
  WI: 'Wisconsin',
  WV: 'West Virginia',
};

/** The English name of a state by its postal code: `NC`. Throws on a code that no figure has used before. */
export function usState(code: string): string {
  const name = NAMES[code];
  if (!name)
    throw new Error(
      `no name for the US state "${code}": add it in src/figures/marks/words/en/us-state.ts`,
    );
  return name;
}
