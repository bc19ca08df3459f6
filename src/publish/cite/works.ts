import { loadSite, siteWords } from '../../data/site.ts';
import { loadTables, type Dataset } from '../../data/tables.ts';
import type { Edition } from '../../editions/edition.ts';
import { figures } from '../../figures/catalogue.ts';
import { address } from '../../editions/address.ts';
import { loadChapters, type Chapter } from '../../story/chapters.ts';
import { prepared } from '../../view/prepared.ts';
import { release } from '../../data/release.ts';
import { reservedIn, termsLine } from '../download/terms.ts';
import { author, type Work } from './work.ts';

const { version, date } = release;
const common = (edition: Edition) => ({ version, edition, terms: termsLine([], edition) }) as const;

const isoDay = (day: Date): string => day.toISOString().slice(0, 10);

/** The site as a whole, as new as the newest of it. */
export function siteWork(chapters: readonly Chapter[], edition: Edition): Work {
  const site = loadSite();
  const days = chapters.map(({ entry }) => isoDay(entry.data.updated));
  return {
    ...common(edition),
    id: site.id,
    kind: 'site',
    title: author,
    description: siteWords(site, edition.lang).description,
    issued: [date, ...days].sort().at(-1) ?? date,
    url: address(edition.routes.cover),
  };
}

/** A chapter of the story. */
export function chapterWork({ edition, entry, path }: Chapter): Work {
  const { slug: id, title, description, updated } = entry.data;
  const [issued, url] = [isoDay(updated), address(path)];
  return { ...common(edition), id, kind: 'chapter', title, description, issued, url };
}

/** A figure, on terms that name what in it is not ours to license. Throws on an unknown id. */
export function figureWork(id: string, edition: Edition): Work {
  const { figure, text, first, words } = prepared(id, edition);
  return {
    ...common(edition),
    id,
    kind: 'figure',
    title: text.title,
    description: words(first).takeaway,
    issued: date,
    url: address(edition.routes.figure(id)),
    terms: termsLine(reservedIn(figure, loadTables()), edition),
  };
}

/** A dataset, which has its place on the page of citations: the tables that all may republish. */
function datasetWork({ package: described }: Dataset, edition: Edition): Work {
  const { name, title, description } = described;
  const id = `data-${name}`;
  return {
    ...common(edition),
    id,
    kind: 'dataset',
    title,
    description,
    issued: date,
    url: address(edition.routes.work(id)),
  };
}

/** Everything that can be cited: the site, its chapters, its figures, its datasets. */
export async function loadWorks(edition: Edition): Promise<Work[]> {
  const chapters = await loadChapters(edition);
  return [
    siteWork(chapters, edition),
    ...chapters.map(chapterWork),
    ...figures.map(({ id }) => figureWork(id, edition)),
    ...loadTables().datasets.map((dataset) => datasetWork(dataset, edition)),
  ];
}
