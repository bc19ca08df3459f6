import type { CitePageWords } from './words/cite-page.ts';
import type { CorrectionsPageWords } from './words/corrections-page.ts';
import type { CoverPageWords } from './words/cover-page.ts';
import type { FigurePageWords } from './words/figure-page.ts';
import type { FormerChapterWords } from './words/former-chapter.ts';
import type { FrameWords } from './words/frame.ts';
import type { GalleryWords } from './words/gallery.ts';
import type { GlossaryPageWords } from './words/glossary-page.ts';
import type { HostTestWords } from './words/host-test.ts';
import type { LedgerPageWords } from './words/ledger-page.ts';
import type { MissingPageWords } from './words/missing-page.ts';
import type { NamingWords } from './words/naming.ts';
import type { NumbersPageWords } from './words/numbers-page.ts';
import type { PeoplePageWords } from './words/people-page.ts';
import type { SharePageWords } from './words/share-page.ts';
import type { SourcesPageWords } from './words/sources-page.ts';
import type { TiersWords } from './words/tiers.ts';
import type { VersionsWords } from './words/versions.ts';

/** Every word of the site that is neither story nor data, by where it stands. */
export interface Words {
  readonly frame: FrameWords;
  readonly naming: NamingWords;
  readonly coverPage: CoverPageWords;
  readonly figurePage: FigurePageWords;
  readonly gallery: GalleryWords;
  readonly numbersPage: NumbersPageWords;
  readonly ledgerPage: LedgerPageWords;
  readonly sourcesPage: SourcesPageWords;
  readonly tiers: TiersWords;
  readonly glossaryPage: GlossaryPageWords;
  readonly peoplePage: PeoplePageWords;
  readonly correctionsPage: CorrectionsPageWords;
  readonly versions: VersionsWords;
  readonly citePage: CitePageWords;
  readonly sharePage: SharePageWords;
  readonly formerChapter: FormerChapterWords;
  readonly hostTest: HostTestWords;
  readonly missingPage: MissingPageWords;
}
