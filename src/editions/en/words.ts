import type { Words } from '../words.ts';
import { ask } from './ask.ts';
import { behind } from './behind.ts';
import { chapter } from './chapter.ts';
import { citations } from './citations.ts';
import { citePage } from './cite-page.ts';
import { corrections } from './corrections.ts';
import { correctionsPage } from './corrections-page.ts';
import { coverPage } from './cover-page.ts';
import { credit } from './credit.ts';
import { downloads } from './downloads.ts';
import { embed } from './embed.ts';
import { embedChoice } from './embed-choice.ts';
import { ending } from './ending.ts';
import { figurePage } from './figure-page.ts';
import { figureParts } from './figure-parts.ts';
import { files } from './files.ts';
import { formerChapter } from './former-chapter.ts';
import { frame } from './frame.ts';
import { gallery } from './gallery.ts';
import { glossaryPage } from './glossary-page.ts';
import { hostTest } from './host-test.ts';
import { hosts } from './hosts.ts';
import { judge } from './judge.ts';
import { ledger } from './ledger.ts';
import { metadata } from './metadata.ts';
import { missingPage } from './missing-page.ts';
import { naming } from './naming.ts';
import { notes } from './notes.ts';
import { numbersPage } from './numbers-page.ts';
import { peoplePage } from './people-page.ts';
import { platforms } from './platforms.ts';
import { printedAt } from './printed-at.ts';
import { readme } from './readme.ts';
import { scripts } from './scripts.ts';
import { searchPage } from './search-page.ts';
import { searchScript } from './search-script.ts';
import { sharePage } from './share-page.ts';
import { sourcesPage } from './sources-page.ts';
import { tiers } from './tiers.ts';
import { versions } from './versions.ts';
import { way } from './way.ts';

/** The words of the site in English. */
export const words: Words = {
  ask,
  behind,
  chapter,
  citations,
  citePage,
  corrections,
  correctionsPage,
  coverPage,
  credit,
  downloads,
  embed,
  embedChoice,
  ending,
  figurePage,
  figureParts,
  files,
  formerChapter,
  frame,
  gallery,
  glossaryPage,
  hostTest,
  hosts,
  judge,
  ledger,
  metadata,
  missingPage,
  naming,
  notes,
  numbersPage,
  peoplePage,
  platforms,
  printedAt,
  readme,
  scripts,
  searchPage,
  searchScript,
  sharePage,
  sourcesPage,
  tiers,
  versions,
  way,
};
