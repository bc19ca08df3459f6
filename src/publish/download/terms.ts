import type { Library } from '../../data/tables.ts';
import type { License, PackageSource, Resource } from '../../data/schema.ts';
import type { Edition } from '../../editions/edition.ts';
import type { Figure } from '../../figures/contract.ts';
import type { CitedTable } from '../../view/prepared.ts';
import { tablesRead } from './tables-read.ts';
import { once } from './once.ts';

/** The licence of our own work: pictures, words, tables as we arranged them. */
export const ours = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  path: 'https://creativecommons.org/licenses/by/4.0/',
} as const satisfies License;

/** Data that others own and do not license openly: whose, on what terms, where from. */
export interface Reserved {
  /** `sipri`, from the licence's name `other-sipri`. */
  readonly holder: string;
  readonly license: License;
  readonly sources: readonly PackageSource[];
}

const OPEN = /^(?:CC0|CC-BY-4\.0|PDDL|ODC-BY|public-domain)/i;

/** Whether everybody may republish the table: its own licences, where it has any, are all open ones. */
export function isOpen(resource: Resource): boolean {
  return (resource.licenses ?? []).every(({ name = '' }) => OPEN.test(name));
}

const reserved = once<readonly Reserved[]>();

/** The reserved data that a figure reads. */
export function reservedIn(figure: Figure, library: Library): readonly Reserved[] {
  return reserved(library, figure.id, () => findReserved(figure, library));
}

function findReserved(figure: Figure, library: Library): Reserved[] {
  const read = new Set(tablesRead(figure, library));
  const found = new Map<string, Reserved>();
  for (const { package: described } of library.datasets) {
    for (const { name, licenses = [], sources = described.sources } of described.resources) {
      if (!read.has(`${described.name}/${name}`)) continue;
      for (const license of licenses.filter((one) => !OPEN.test(one.name ?? ''))) {
        const holder = (license.name ?? license.title).replace(/^other-/, '').toLowerCase();
        found.set(holder, { holder, license, sources });
      }
    }
  }
  return [...found.values()];
}

/**
 * Which reserved data a figure's table draws on. Told by name, in what heads a column or a row and in
 * sources, so that a table which merely might hold such values counts as holding them.
 */
export function reservedOf(table: CitedTable, reserved: readonly Reserved[]): Reserved[] {
  const [first] = table.columns;
  const told = [
    table.caption,
    ...table.columns.map(({ label }) => label),
    ...table.rows.flatMap(({ cells, source }) => [
      first && cells[first.key],
      source?.title,
      source?.publisher,
      source?.url,
    ]),
  ];
  return reserved.filter(({ holder }) => {
    const name = new RegExp(`\\b${holder}\\b`, 'i');
    return told.some((words) => words !== undefined && name.test(words));
  });
}

/** The terms on which a picture or a page of a figure may be used, in one line. */
export function termsLine(reserved: readonly Reserved[], edition: Edition): string {
  const holders = reserved.map(({ holder }) => holder.toUpperCase()).join(', ');
  const { credit } = edition.words;
  return credit.terms(holders ? [credit.except((words) => words, holders)] : []);
}
