import type { Choice, Control, Controls } from '../../figures/asking.ts';

type Value = Choice[string];

function readSome(options: readonly string[], usual: Value, said: readonly string[]): Value {
  if (said.length === 0) return usual;
  const names = new Set(said.flatMap((one) => one.split(',')));
  const known = options.filter((option) => names.has(option));
  // Nothing chosen is a choice; nothing but unknown names is none.
  return known.length > 0 || said.includes('') ? known : usual;
}

/** What an address says of one control: its first answer that the control knows, else what is usual. */
function read(control: Control, said: readonly string[]): Value {
  switch (control.kind) {
    case 'one':
      return said.find((one) => control.options.includes(one)) ?? control.usual;
    case 'some':
      return readSome(control.options, control.usual, said);
    case 'whole':
      return (
        said
          .filter((one) => /^-?\d{1,9}$/.test(one))
          .map(Number)
          .find((number) => number >= control.from && number <= control.to) ?? control.usual
      );
  }
}

/** The choice that a query (`?year=1996`) names, whatever it is: what nobody offered falls back in silence. */
export function parse(controls: Controls, query: string): Choice {
  const said = new URLSearchParams(query);
  return Object.fromEntries(
    Object.entries<Control>(controls).map(([name, control]) => [
      name,
      read(control, said.getAll(name)),
    ]),
  );
}

/** The query of a choice, readable, without what is usual: empty, or `?kinds=treaty,access&year=1996`. */
export function format(controls: Controls, choice: Choice): string {
  const parts = Object.entries<Control>(controls).flatMap(([name, { usual }]) => {
    const said = String(choice[name]);
    return said === String(usual) ? [] : [`${name}=${said}`];
  });
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
