import type { Dataset } from 'schema-dts';
import type { Source } from '../../../data/source.ts';
import { author, type Work } from '../../cite/work.ts';
import { sha256, type PublishedFile } from '../../download/file.ts';
import type { DataTable } from '../../download/table.ts';
import { made, us, type Home } from './things.ts';

/** What the data behind a figure consist of. */
interface Parts {
  readonly files: readonly PublishedFile[];
  readonly tables: readonly DataTable[];
  readonly sources: readonly Source[];
}

/** Titles of the columns that hold numbers, each once. */
function measured(tables: readonly DataTable[]): string[] {
  const numbers = tables.flatMap(({ fields }) =>
    fields.filter(({ type }) => type === 'number' || type === 'integer'),
  );
  return [...new Set(numbers.map(({ title }) => title))];
}

/** The data behind a figure, with its files: type, size in bytes and hash are those of the files. */
export function figureData(work: Work, { files, tables, sources }: Parts, home: Home): Dataset {
  const words = work.edition.words.metadata;
  return {
    '@type': 'Dataset',
    '@id': `${work.url}#download`,
    name: words.data(work.title),
    ...made(work, home),
    creator: us(home),
    isAccessibleForFree: true,
    description: words.dataOf(work.title, work.description),
    creditText: author,
    isBasedOn: [...new Set(sources.flatMap(({ url }) => url ?? []))],
    variableMeasured: measured(tables),
    distribution: files.map(({ name, type, bytes }) => ({
      '@type': 'DataDownload',
      contentUrl: work.url + name,
      encodingFormat: type,
      contentSize: `${bytes.length} B`,
      sha256: sha256(bytes),
    })),
  };
}
