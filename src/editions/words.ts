import type { CreditWords } from './words/credit.ts';
import type { DownloadsWords } from './words/downloads.ts';
import type { EmbedWords } from './words/embed.ts';
import type { EmbedChoiceWords } from './words/embed-choice.ts';
import type { FigurePartsWords } from './words/figure-parts.ts';
import type { FrameWords } from './words/frame.ts';
import type { HostWords } from './words/hosts.ts';
import type { PlatformWords } from './words/platforms.ts';
import type { PrintedAtWords } from './words/printed-at.ts';

/** Every word of the site that is neither story nor data, by where it stands. */
export interface Words {
  readonly credit: CreditWords;
  readonly downloads: DownloadsWords;
  readonly embed: EmbedWords;
  readonly embedChoice: EmbedChoiceWords;
  readonly figureParts: FigurePartsWords;
  readonly frame: FrameWords;
  readonly hosts: HostWords;
  readonly platforms: PlatformWords;
  readonly printedAt: PrintedAtWords;
}
