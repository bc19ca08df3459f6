import type { Dataset } from '../../data/tables.ts';
import { original as edition } from '../../editions/editions.ts';
import { fold, heading } from './folded.ts';
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
    ...left.map((table) => fold(`  ${edition.words.readme.left(table)}`, '    ')),
  ].join('\n');
}

/** `README.txt` of `/data/`: what is there, and what every table keeps. */
export function libraryReadme(all: readonly Held[], home: string): string {
  const { files, readme: words } = edition.words;
  const title = files.all(publisher.name);
  return `${[
    `${title}\n${'='.repeat(title.length)}`,
    `${home}data/datapackage.json`,
    heading(words.headings.before),
    ...files.promise.map((told) => fold(told)),
    heading(words.headings.files),
    fold(words.beside),
    ...all.map(part),
    heading(words.headings.licence),
    fold(files.licence(ours.title, ours.path)),
  ].join('\n\n')}\n`;
}
