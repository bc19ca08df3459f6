import type { Answer, Ask, Asking, Choice, Closed, Controls } from '../../figures/asking.ts';
import type { LayoutName, Picture, Worded } from '../../figures/contract.ts';
import type { Scene } from '../../scene/mark.ts';
import { format, parse } from './query.ts';
import { settle } from './settle.ts';

/** A figure that can be asked, with its series and words in it. */
export interface Asked {
  readonly picture: Pick<Picture, 'draw'>;
  readonly ask: Ask;
  readonly asking: Asking;
  readonly series: unknown;
  readonly words: Worded<unknown>;
}

/** All that one choice shows, states and is called: one value, from one set of numbers. */
export interface Question {
  readonly choice: Choice;
  /** Its address behind that of the page: empty for the usual choice. */
  readonly query: string;
  readonly closed: Closed;
  readonly answer: Answer;
  readonly draw: (layout: LayoutName) => Scene;
}

/** What a figure answers to, and how. */
export interface Questions {
  readonly controls: Controls;
  /** The question of a choice, which may hold what is closed. */
  readonly of: (choice: Choice) => Question;
  /** The question that an address asks. */
  readonly at: (query: string) => Question;
}

/** The questions of a figure: pure, the same at the build and in a browser. */
export function questionsOf({ picture, ask, asking, series, words }: Asked): Questions {
  const controls = ask.controls(series);
  const of = (wanted: Choice): Question => {
    const choice = settle(controls, wanted, (one) => ask.closed(series, one));
    return {
      choice,
      query: format(controls, choice),
      closed: ask.closed(series, choice),
      answer: asking.answer(ask.numbers(series, choice), words),
      draw: (layout) => picture.draw(series, ask.state(series, choice), layout, words),
    };
  };
  return { controls, of, at: (query) => of(parse(controls, query)) };
}
