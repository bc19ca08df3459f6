/** What is said around a reader’s own questions, by pages and by the script that answers them: `<lang>/ask.ts`. */
export interface AskWords {
  /** Over the questions on a figure's page. */
  readonly head: string;
  /** Opens the questions in the story. */
  readonly open: string;
  /** What would be there with script. */
  readonly unscripted: string;
  /** The control that opens the numbers of an answer. */
  readonly numbers: string;
  /** Back to the story's view. */
  readonly usual: string;
  /** The control that opens what can be taken along, and its parts. */
  readonly take: string;
  readonly link: string;
  readonly embed: string;
  readonly citation: string;
  readonly download: string;
  readonly copy: string;
  readonly copied: string;
  /** Where the browser refuses to copy. */
  readonly selected: string;
  /** Leads from elsewhere to the questions on the figure's page. */
  readonly page: string;
  /** Names a figure, as HTML, and whose it is, beside a frame. */
  readonly framed: (figure: string, by: string) => string;
  /** At the foot of a picture: whose it is, and where the question is asked. */
  readonly credit: (by: string, address: string) => string;
}
