import type { CoverPageWords } from './words/cover-page.ts';
import type { FormerChapterWords } from './words/former-chapter.ts';
import type { FrameWords } from './words/frame.ts';
import type { NamingWords } from './words/naming.ts';
import type { SharePageWords } from './words/share-page.ts';

/** Every word of the site that is neither story nor data, by where it stands. */
export interface Words {
  readonly frame: FrameWords;
  readonly naming: NamingWords;
  readonly coverPage: CoverPageWords;
  readonly sharePage: SharePageWords;
  readonly formerChapter: FormerChapterWords;
}
