import { readForm, writeForm } from './form.ts';
import { placeOf } from './place.ts';
import { questionsOf, type Asked, type Question } from './question.ts';
import { createAskStage } from './stage.ts';
import { writeTable } from './table.ts';

/** A question as it was answered: scrubbing passes many, and none of them is kept or said. */
interface How {
  readonly cut?: boolean;
  readonly passing?: boolean;
}

/**
 * Lets a reader ask: form, picture, sentence, description, table and address show one question, always
 * the same. `title` is the figure's; `answered` hears of each question that is kept.
 */
export function answerReader(
  section: HTMLElement,
  title: string,
  asked: Asked,
  answered: (question: Question) => void,
): void {
  const form = section.querySelector('form');
  const figure = section.querySelector<HTMLElement>('.asked');
  const table = section.querySelector('table');
  const words = section.querySelector('.ask-words');
  const voice = section.querySelector('[role=status]');
  if (!form || !figure || !table) return;
  const questions = questionsOf(asked);
  const place = placeOf(section.dataset['place'] ?? '', questions);
  const stage = createAskStage(figure, title);
  let now = place.asked();

  const show = (question: Question, { cut = false, passing = false }: How = {}): void => {
    now = question;
    const { answer } = question;
    stage.show(question, { cut: cut || passing });
    writeForm(form, question, asked.asking.reasons);
    if (words) words.textContent = answer.description;
    writeTable(table, answer.table, asked.words);
    if (!passing) answered(question);
  };
  const choose = (question: Question): void => {
    show(question);
    place.keep(question);
    if (voice) voice.textContent = question.answer.takeaway;
  };
  let frame = 0;
  form.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'range') return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      show(questions.of(readForm(form, questions.controls, now.choice)), { passing: true });
    });
  });
  form.addEventListener('change', () => {
    cancelAnimationFrame(frame);
    choose(questions.of(readForm(form, questions.controls, now.choice)));
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    choose(questions.at(''));
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  place.onReturn((question) => {
    if (question.query !== now.query) show(question);
  });
  show(now, { cut: true });
  form.hidden = false;
  const button = section.querySelector<HTMLElement>('.ask-open');
  if (!button) return;
  button.hidden = true;
  form.querySelector<HTMLElement>('input, select')?.focus({ preventScroll: true });
}
