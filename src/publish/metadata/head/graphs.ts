import { loadSite } from '../../../data/site.ts';
import type { ImageObject } from 'schema-dts';
import { entryOf, loadLedger, type Reference } from '../../../data/ledger.ts';
import { hasPage } from '../../../data/reference.ts';
import { loadTables } from '../../../data/tables.ts';
import type { Edition } from '../../../editions/edition.ts';
import { address } from '../../../editions/address.ts';
import type { Chapter } from '../../../story/chapters.ts';
import { prepared } from '../../../view/prepared.ts';
import type { Work } from '../../cite/work.ts';
import { chapterWork, figureWork, siteWork } from '../../cite/works.ts';
import { correctionsIn } from '../../../story/corrections/in-chapter.ts';
import { correctionsOf } from '../../../story/corrections/load.ts';
import { bundle } from '../../download/bundle.ts';
import { release } from '../../../data/release.ts';
import { ours } from '../../download/terms.ts';
import { graphOf, type Graph } from './graph.ts';
import { figureData } from './figure-data.ts';
import {
  article,
  correctionComments,
  dataset,
  image,
  organization,
  webSite,
  type Home,
} from './things.ts';

const homeOf = ({ routes }: Edition): Home => ({
  site: address(routes.cover),
  corrections: hasPage('corrections') ? address(routes.corrections) : undefined,
  about: address(routes.about),
  cite: address(routes.cite),
  logo: address('/touch-icon.png'),
  license: ours.path,
  first: release.first,
});

/** The texts that a chapter adapts, in the copies that were read. */
function commentariesOf(chapter: Chapter): Reference[] {
  return loadSite()
    .commentaries.filter(({ id }) => chapter.entry.data.commentaries.includes(id))
    .map(({ source }) => entryOf(loadLedger(), 'sources', source));
}

function imagesOf(chapter: Chapter, home: Home): ImageObject[] {
  const { edition } = chapter;
  const first = new Map<string, string>();
  for (const step of chapter.outline.steps)
    if (!first.has(step.figure)) first.set(step.figure, step.id);
  return [...first].map(([id, step]) => {
    const work = figureWork(id, edition);
    const state = prepared(id, edition).first;
    const file = `${work.url}${state}.png`;
    return image(work, `${address(chapter.path)}#${step}`, home, file);
  });
}

/** A chapter as an article with its figures, what it is based on and what was corrected in it. */
export function chapterGraph(chapter: Chapter): Graph {
  const { edition } = chapter;
  const home = homeOf(edition);
  return graphOf([
    organization(home),
    article(
      chapterWork(chapter),
      {
        commentaries: commentariesOf(chapter),
        images: imagesOf(chapter, home),
        corrections: correctionsIn(chapter),
        card: address(edition.routes.card(chapter.entry.data.slug)),
      },
      home,
    ),
  ]);
}

/** The site and its chapters. */
export function siteGraph(chapters: readonly Chapter[], edition: Edition): Graph {
  const home = homeOf(edition);
  const site = webSite(siteWork(chapters, edition), chapters.map(chapterWork), home);
  return graphOf([organization(home), site]);
}

/** The datasets among works, where the page shows them. */
export function datasetGraph(works: readonly Work[], edition: Edition): Graph {
  const home = homeOf(edition);
  const { datasets } = loadTables();
  const things = works.flatMap((work) => {
    const found = datasets.find(({ package: one }) => `data-${one.name}` === work.id);
    return found ? [dataset(work, found.package, home)] : [];
  });
  return graphOf([organization(home), ...things]);
}

/** A figure on its own page: a picture, and the data behind it with the files they come in. */
export function figureGraph(id: string, edition: Edition): Graph {
  const home = homeOf(edition);
  const work = figureWork(id, edition);
  const { text, first: state } = prepared(id, edition);
  const { files, tables } = bundle(id, work.url, edition);
  const corrected = correctionComments(correctionsOf({ figures: [id] }));
  return graphOf([
    organization(home),
    { ...image(work, work.url, home, `${work.url}${state}.png`), ...corrected },
    { ...figureData(work, { files, tables, sources: text.sources }, home), ...corrected },
  ]);
}
