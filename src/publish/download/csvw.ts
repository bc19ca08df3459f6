import type { Field, FieldType } from '../../data/field.ts';
import { publisher, release } from '../../data/release.ts';
import type { Edition } from '../../editions/edition.ts';
import { ours } from './terms.ts';

const DATATYPE: Readonly<Record<FieldType, string>> = {
  integer: 'integer',
  number: 'decimal',
  boolean: 'boolean',
  year: 'gYear',
  yearmonth: 'gYearMonth',
  date: 'date',
  list: 'string',
  string: 'string',
};

/** What a description says of a column beside its name and its type. */
export const explained = ({ unit, description }: Field, edition: Edition): string =>
  [unit && edition.words.files.unit(unit), description && `${description.replace(/\.$/, '')}.`]
    .filter(Boolean)
    .join(' ');

function column(field: Field, edition: Edition): object {
  const { name, title = name, type, delimiter = ',', constraints } = field;
  const about = explained(field, edition);
  return {
    name,
    titles: title === name ? [name] : [name, title],
    datatype: DATATYPE[type],
    ...(type === 'list' ? { separator: delimiter } : {}),
    ...(constraints?.required ? { required: true } : {}),
    ...(about === '' ? {} : { 'dc:description': about }),
  };
}

interface Told {
  /** Name of the file beside it. */
  readonly file: string;
  readonly title: string;
  readonly edition: Edition;
  /** Address of the page that it comes from. */
  readonly page: string;
  /** Address of the licence, where it is not ours. */
  readonly license?: string;
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
}

/** Metadata of one CSV file by the W3C's CSV on the Web, for `<file>-metadata.json` beside it. */
export function csvwMetadata(told: Told): object {
  const { file, title, edition, page, license = ours.path, fields, primaryKey } = told;
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': edition.lang }],
    url: file,
    'dc:title': title,
    'dc:creator': publisher.name,
    'dc:issued': release.date,
    'dc:license': { '@id': license },
    'dc:source': { '@id': page },
    dialect: { header: true, encoding: 'utf-8', delimiter: ',', quoteChar: '"' },
    tableSchema: { columns: fields.map((field) => column(field, edition)), primaryKey },
  };
}
