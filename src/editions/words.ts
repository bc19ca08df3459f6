import type { ChapterWords } from './words/chapter.ts';
import type { CitationWords } from './words/citations.ts';
import type { CorrectionWords } from './words/corrections.ts';
import type { CreditWords } from './words/credit.ts';
import type { DownloadsWords } from './words/downloads.ts';
import type { EmbedChoiceWords } from './words/embed-choice.ts';
import type { EmbedWords } from './words/embed.ts';
import type { FigurePartsWords } from './words/figure-parts.ts';
import type { FileWords } from './words/files.ts';
import type { FrameWords } from './words/frame.ts';
import type { HostWords } from './words/hosts.ts';
import type { JudgeWords } from './words/judge.ts';
import type { LedgerWords } from './words/ledger.ts';
import type { MetadataWords } from './words/metadata.ts';
import type { NotesWords } from './words/notes.ts';
import type { PlatformWords } from './words/platforms.ts';
import type { PrintedAtWords } from './words/printed-at.ts';
import type { ReadmeWords } from './words/readme.ts';

/** Every word of the site that is neither story nor data, by where it stands. */
export interface Words {
  readonly chapter: ChapterWords;
  readonly citations: CitationWords;
  readonly corrections: CorrectionWords;
  readonly credit: CreditWords;
  readonly downloads: DownloadsWords;
  readonly embed: EmbedWords;
  readonly embedChoice: EmbedChoiceWords;
  readonly figureParts: FigurePartsWords;
  readonly files: FileWords;
  readonly frame: FrameWords;
  readonly hosts: HostWords;
  readonly judge: JudgeWords;
  readonly ledger: LedgerWords;
  readonly metadata: MetadataWords;
  readonly notes: NotesWords;
  readonly platforms: PlatformWords;
  readonly printedAt: PrintedAtWords;
  readonly readme: ReadmeWords;
}
