import type { Dataset } from '../../data/tables.ts';
import { fold, heading } from './folded.ts';
import { PROMISE } from './promise.ts';
import { publisher } from '../../data/release.ts';
import { ours } from './terms.ts';

/** What the README tells of a dataset. */
interface Held {
  readonly dataset: Dataset;
  readonly tables: readonly {
    readonly resource: { readonly path: string; readonly title: string };
  }[];
  readonly left: readonly string[];
}

function part({ dataset, tables, left }: Held): string {
  const { name, title } = dataset.package;
  return [
    fold(`${name}: ${title}`, '  '),
    ...tables.map(({ resource }) => fold(`  ${name}/${resource.path}: ${resource.title}`, '    ')),
    ...left.map((table) => fold(`  left out, because its terms are not open: ${table}`, '    ')),
  ].join('\n');
}

/** `README.txt` of `/data/`: what is there, and what every table keeps. */
export function libraryReadme(all: readonly Held[], home: string): string {
  const title = `${publisher.name}: all datasets`;
  return `${[
    `${title}\n${'='.repeat(title.length)}`,
    `${home}data/`,
    heading('Read before use'),
    ...PROMISE.map((words) => fold(words)),
    heading('Files'),
    fold(
      'Each table lies beside a description of its columns for readers of CSV on the Web (….csv-metadata.json); datapackage.json describes all of them, and the one in each folder that folder (Data Package v2).',
    ),
    ...all.map(part),
    heading('Licence'),
    fold(
      `${ours.title} (CC BY 4.0), ${ours.path}. Please credit the sources of single values too.`,
    ),
  ].join('\n\n')}\n`;
}
