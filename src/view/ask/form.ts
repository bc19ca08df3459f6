import { HIDDEN, type Choice, type Control, type Controls } from '../../figures/asking.ts';
import type { Question } from './question.ts';
import { isClosed } from './settle.ts';
import { reasonsOf } from './why.ts';

type Field = HTMLInputElement | HTMLSelectElement;

const fieldsOf = (form: HTMLFormElement, name: string): readonly Field[] =>
  [...form.querySelectorAll<Field>('input, select')].filter((field) => field.name === name);

/** The option whose name, in any language, was typed. */
function named({ list, value }: HTMLInputElement): string | undefined {
  const typed = value.trim().toLowerCase();
  const found = [...(list?.options ?? [])].find((one) => one.value.toLowerCase() === typed);
  return found?.dataset['option'];
}

const textOf = (field: Field): string =>
  field instanceof HTMLInputElement && field.list ? (named(field) ?? '') : field.value;

function readField(form: HTMLFormElement, name: string, control: Control, before: Choice[string]) {
  const fields = fieldsOf(form, name);
  const on = fields.filter(
    (field) => !('checked' in field) || field.checked || field.type === 'text',
  );
  if (control.kind === 'some')
    return control.options.filter((option) => on.some(({ value }) => value === option));
  const [field] = fields[0]?.type === 'radio' ? on : fields;
  if (!field) return before;
  if (control.kind === 'whole') return Number(field.value);
  const option = textOf(field);
  return control.options.includes(option) ? option : before;
}

/** The choice that a form stands at; a name that nothing has leaves the choice as it was. */
export const readForm = (form: HTMLFormElement, controls: Controls, before: Choice): Choice =>
  Object.fromEntries(
    Object.entries(controls).map(([name, control]) => [
      name,
      readField(form, name, control, before[name] ?? control.usual),
    ]),
  );

function writeField(field: Field, name: string, value: Choice[string], { closed }: Question): void {
  if (field instanceof HTMLSelectElement) {
    field.value = String(value);
    for (const option of field.options) option.disabled = isClosed(closed, name, option.value);
  } else if (field.type === 'radio' || field.type === 'checkbox') {
    field.checked = [value].flat().map(String).includes(field.value);
    field.disabled = isClosed(closed, name, field.value);
  } else if (field.list) {
    const option = [...field.list.options].find((one) => one.dataset['option'] === value);
    // What is being typed is the reader's.
    if (named(field) !== value) field.value = option?.value ?? '';
  } else {
    field.value = String(value);
    const output = field.parentElement?.querySelector('output');
    if (output) output.value = field.value;
  }
}

/** Puts a question into the form: what is chosen, what is closed, and why. */
export function writeForm(
  form: HTMLFormElement,
  question: Question,
  reasons: Readonly<Record<string, string>>,
): void {
  for (const set of form.querySelectorAll<HTMLFieldSetElement>('[data-control]')) {
    const name = set.dataset['control'] ?? '';
    const value = question.choice[name];
    if (value === undefined) continue;
    set.disabled = name in question.closed;
    set.hidden = question.closed[name] === HIDDEN;
    for (const field of fieldsOf(form, name)) writeField(field, name, value, question);
    const why = set.querySelector<HTMLElement>('.why');
    if (!why) continue;
    why.textContent = reasonsOf(question.closed, name)
      .map((reason) => reasons[reason] ?? '')
      .join(' ');
    why.hidden = why.textContent === '';
  }
}
