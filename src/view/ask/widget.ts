import type { Control } from '../../figures/asking.ts';

/** How a control looks: buttons to see all options at once, a list, a field to type a name in, a slider. */
export type Widget = 'radio' | 'checkbox' | 'list' | 'name' | 'range';

/** More options than these are a list; more than those, one types a name. */
const LISTED = 6;
const NAMED = 24;

/** The look that fits a control. */
export function widgetOf(control: Control): Widget {
  if (control.kind === 'whole') return 'range';
  if (control.kind === 'some') return 'checkbox';
  const count = control.options.length;
  return count > NAMED ? 'name' : count > LISTED ? 'list' : 'radio';
}
