import type { Question, Questions } from './question.ts';

/** Where the choice is kept. On the figure's page the address has it, in a frame too, in the story nothing. */
export interface Place {
  /** The question that is asked as the page opens. */
  readonly asked: () => Question;
  /** Writes a question down: one more step on the way back, or in a frame in place of the last. */
  readonly keep: (question: Question) => void;
  /** Calls back when the reader goes back or forth. */
  readonly onReturn: (show: (question: Question) => void) => void;
}

/** The query of the page with this question in place of the one it had; what others put there stays. */
function withQuestion({ query }: Question, { controls }: Questions): string {
  const others = [...new URLSearchParams(location.search)].filter(([name]) => !(name in controls));
  const rest = new URLSearchParams(others).toString();
  return [query.slice(1), rest].filter(Boolean).join('&');
}

/** The place of a figure's questions, as its markup names it. */
export function placeOf(name: string, questions: Questions): Place {
  if (name === 'story')
    return { asked: () => questions.at(''), keep: () => undefined, onReturn: () => undefined };
  const asked = (): Question => questions.at(location.search);
  return {
    asked,
    keep: (question) => {
      const query = withQuestion(question, questions);
      const address = location.pathname + (query && `?${query}`) + location.hash;
      if (name === 'embed') history.replaceState(history.state, '', address);
      else if (question.query !== asked().query) history.pushState(null, '', address);
    },
    onReturn: (show) => {
      addEventListener('popstate', () => {
        show(asked());
      });
    },
  };
}
