import { loadSite } from '../../data/site.ts';
import type { ImageObject } from 'schema-dts';
import { entryOf, loadLedger, type Reference } from '../../data/ledger.ts';
import { loadTables } from '../../data/tables.ts';
import { en } from '../../editions/en.ts';
import { address } from '../../editions/address.ts';
import type { Chapter } from '../../story/chapters.ts';
import { propOf } from '../../story/outline.ts';
import { prepared } from '../../view/prepared.ts';
import type { Work } from '../cite/work.ts';
import { chapterWork, figureWork, siteWork } from '../cite/works.ts';
import { correctionsIn } from '../../story/corrections/in-chapter.ts';
import { correctionsOf } from '../../story/corrections/load.ts';
import { bundle } from '../download/bundle.ts';
import { release } from '../../data/release.ts';
import { ours } from '../download/terms.ts';
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

const home: Home = {
  site: address(en.routes.cover),
  corrections: address(en.routes.corrections),
  about: address(en.routes.about),
  cite: address(en.routes.cite),
  logo: address('/touch-icon.png'),
  license: ours.path,
  first: release.first,
};

/** The texts that a chapter adapts, in the copies that were read. */
function commentariesOf(chapter: Chapter): Reference[] {
  return loadSite()
    .commentaries.filter(({ id }) => chapter.entry.data.commentaries.includes(id))
    .map(({ source }) => entryOf(loadLedger(), 'sources', source));
}

function imagesOf(chapter: Chapter): ImageObject[] {
  const first = new Map<string, string>();
  for (const step of chapter.outline.steps)
    if (!first.has(step.figure)) first.set(step.figure, propOf(step, 'id'));
  return [...first].map(([id, step]) => {
    const work = figureWork(id);
    const state = prepared(id, en).first;
    const file = `${work.url}${state}.png`;
    return image(work, `${address(chapter.path)}#${step}`, home, file);
  });
}

/** A chapter as an article with its figures, what it is based on and what was corrected in it. */
export function chapterGraph(chapter: Chapter): Graph {
  return graphOf([
    organization(home),
    article(
      chapterWork(chapter),
      {
        commentaries: commentariesOf(chapter),
        images: imagesOf(chapter),
        corrections: correctionsIn(chapter),
        card: address(en.routes.card(chapter.entry.data.slug)),
      },
      home,
    ),
  ]);
}

/** The site and its chapters. */
export function siteGraph(chapters: readonly Chapter[]): Graph {
  const site = webSite(siteWork(chapters), chapters.map(chapterWork), home);
  return graphOf([organization(home), site]);
}

/** The datasets among works, where the page shows them. */
export function datasetGraph(works: readonly Work[]): Graph {
  const { datasets } = loadTables();
  const things = works.flatMap((work) => {
    const found = datasets.find(({ package: one }) => `data-${one.name}` === work.id);
    return found ? [dataset(work, found.package, home)] : [];
  });
  return graphOf([organization(home), ...things]);
}

/** A figure on its own page: a picture, and the data behind it with the files they come in. */
export function figureGraph(id: string): Graph {
  const work = figureWork(id);
  const { text, first: state } = prepared(id, en);
  const { files, tables } = bundle(id, work.url, en);
  const corrected = correctionComments(correctionsOf({ figures: [id] }));
  return graphOf([
    organization(home),
    { ...image(work, work.url, home, `${work.url}${state}.png`), ...corrected },
    { ...figureData(work, { files, tables, sources: text.sources }, home), ...corrected },
  ]);
}
