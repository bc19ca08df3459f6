import { AuthorError } from '../../../data/author-error.ts';
import { given } from '../../../data/given.ts';
import type { RowOf } from '../../../data/rows.ts';
import type { Tables } from '../../../data/table-access.ts';

/** Something that happened at sea, or was launched on land. */
export interface Encounter {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly what: string;
  readonly hurt?: number;
  readonly accountOf: string;
}

/** What happened, in the order of the story. */
export interface Encounters {
  /** The water cannon, first and second time. */
  readonly cannon: readonly Encounter[];
  readonly sail: Encounter;
  readonly launch: Encounter;
  /** How far the corridor has got since. */
  readonly since: Encounter;
}

/** All encounters in the order of the story. */
export const inOrder = ({ cannon, sail, launch, since }: Encounters): Encounter[] => [
  ...cannon,
  sail,
  launch,
  since,
];

const encounterOf = (row: RowOf<'places/encounters'>): Encounter =>
  given<Encounter>({
    id: row.id,
    date: row.date,
    title: row.title,
    what: row.what_happened,
    hurt: row.hurt,
    accountOf: row.account_of,
  });

/** Rows of `places/encounters`. Throws unless there are a sail, and of the corridor its launch and one later row. */
export function encountersOf(tables: Tables): Encounters {
  const of = (kind: RowOf<'places/encounters'>['kind']): Encounter[] =>
    tables
      .table('places/encounters')
      .filter((row) => row.kind === kind)
      .map(encounterOf);
  const [sail, ...sails] = of('sail');
  const [launch, since, ...later] = of('corridor');
  if (!sail || !launch || !since || sails.length + later.length > 0) {
    throw new AuthorError({
      file: 'content/data/places/encounters.csv',
      column: 'kind',
      found: `${of('sail').length} × sail, ${of('corridor').length} × corridor`,
      expected: 'one sail; of the corridor its launch and how far it has got since',
    });
  }
  return { cannon: of('water-cannon'), sail, launch, since };
}
