import type { Asked } from '../../view/ask/question.ts';
import { answerReader } from '../../view/ask/live.ts';
import { takeAlong, type Origin } from './take.ts';

/** All that answers the questions of one figure, in one language. */
export type Answering = Asked & {
  readonly id: string;
  /** What the figure is called. */
  readonly title: string;
  readonly origin: Origin;
};

/** Answers readers wherever the page asks this figure: what the script of a figure's questions does. */
export function run({ id, title, origin, ...asked }: Answering): void {
  for (const section of document.querySelectorAll<HTMLElement>(`[data-ask][data-figure="${id}"]`))
    answerReader(section, title, asked, takeAlong(section, origin, asked.words));
}
