import type { Choice, Closed, Control, Controls } from '../../figures/asking.ts';

/** What an ask says of a choice that may not stand yet. */
export type ClosedBy = (choice: Choice) => Closed;

/** Whether an option of a control is closed. */
export const isClosed = (closed: Closed, name: string, option: string): boolean =>
  `${name}=${option}` in closed;

function open(name: string, control: Control, value: Choice[string], closed: Closed) {
  if (name in closed) return control.usual;
  if (control.kind === 'whole') return value;
  const options = control.options.filter((option) => !isClosed(closed, name, option));
  if (control.kind === 'some') return options.filter((one) => (value as string[]).includes(one));
  const wanted = [value as string, control.usual].find((one) => options.includes(one));
  return wanted ?? options[0] ?? control.usual;
}

/** The choice with nothing closed in it: control after control, as each opens or closes those behind it. */
export function settle(controls: Controls, choice: Choice, closedBy: ClosedBy): Choice {
  return Object.entries<Control>(controls).reduce<Choice>(
    (so, [name, control]) => ({
      ...so,
      [name]: open(name, control, so[name] ?? control.usual, closedBy(so)),
    }),
    choice,
  );
}
