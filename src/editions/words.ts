import type { ChapterWords } from './words/chapter.ts';
import type { CitationWords } from './words/citations.ts';
import type { CorrectionWords } from './words/corrections.ts';
import type { FileWords } from './words/files.ts';
import type { FrameWords } from './words/frame.ts';
import type { JudgeWords } from './words/judge.ts';
import type { LedgerWords } from './words/ledger.ts';
import type { MetadataWords } from './words/metadata.ts';
import type { NotesWords } from './words/notes.ts';
import type { ReadmeWords } from './words/readme.ts';

/** Every word of the site that is neither story nor data, by where it stands. */
export interface Words {
  readonly chapter: ChapterWords;
  readonly citations: CitationWords;
  readonly corrections: CorrectionWords;
  readonly files: FileWords;
  readonly frame: FrameWords;
  readonly judge: JudgeWords;
  readonly ledger: LedgerWords;
  readonly metadata: MetadataWords;
  readonly notes: NotesWords;
  readonly readme: ReadmeWords;
}
