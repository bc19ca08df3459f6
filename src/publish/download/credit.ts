import type { Edition } from '../../editions/edition.ts';
import { publisher, release } from '../../data/release.ts';

/** One line that credits a figure: who, what, when, where. */
export function credit(title: string, address: string, edition: Edition): string {
  const { version, date } = release;
  return edition.words.citations.data(publisher.name, title, version, edition.date(date), address);
}
