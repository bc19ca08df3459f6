import type { Words } from '../words.ts';
import { citePage } from './cite-page.ts';
import { correctionsPage } from './corrections-page.ts';
import { coverPage } from './cover-page.ts';
import { figurePage } from './figure-page.ts';
import { formerChapter } from './former-chapter.ts';
import { frame } from './frame.ts';
import { gallery } from './gallery.ts';
import { glossaryPage } from './glossary-page.ts';
import { hostTest } from './host-test.ts';
import { ledgerPage } from './ledger-page.ts';
import { missingPage } from './missing-page.ts';
import { naming } from './naming.ts';
import { numbersPage } from './numbers-page.ts';
import { peoplePage } from './people-page.ts';
import { sharePage } from './share-page.ts';
import { sourcesPage } from './sources-page.ts';
import { tiers } from './tiers.ts';
import { versions } from './versions.ts';

/** The words of the site in English. */
export const words: Words = {
  frame,
  naming,
  coverPage,
  figurePage,
  gallery,
  numbersPage,
  ledgerPage,
  sourcesPage,
  tiers,
  glossaryPage,
  peoplePage,
  correctionsPage,
  versions,
  citePage,
  sharePage,
  formerChapter,
  hostTest,
  missingPage,
};
