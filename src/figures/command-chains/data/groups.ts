/** A working group of the forum. */
export type GroupName = 'missiles' | 'ships' | 'aircraft' | 'supplies';

/** The working groups from the left, with the rows that tell of them. */
export const GROUPS: readonly { readonly group: GroupName; readonly rows: readonly string[] }[] = [
  { group: 'missiles', rows: ['N031', 'O07'] },
  { group: 'ships', rows: ['N031', 'O04'] },
  { group: 'aircraft', rows: ['N031'] },
  { group: 'supplies', rows: ['N031'] },
];
