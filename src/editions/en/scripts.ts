import type { ScriptWords } from '../words/scripts.ts';

export const scripts: ScriptWords = {
  close: 'Close',
  step: (step, steps) => `${step} of ${steps}`,
  told: (where, title, shown) => `${where}: ${title}. ${shown}`,
  more: (rows) => `and ${rows} more in the data table below the figure`,
  keys: 'Arrow keys go from mark to mark, Escape leads back',
  past: 'Past the figure',
  mark: (name, at, all, parts) =>
    `${name}. Mark ${at} of ${all}${parts > 0 ? `; the down arrow leads to its ${parts} parts` : ''}.`,
  fetching: 'Fetching the rows …',
  page: 'To the number’s own page',
  rest: 'More on this number',
  lost: 'The rows could not be fetched.',
  retry: 'Try their own page',
  copied: 'Copied',
  selected: 'Selected: copy it with your keys',
  credit: (figure, by) => `Figure: ${figure}, ${by}.`,
  menu: {
    field: 'What is copied',
    copy: { link: 'Copy link', quotation: 'Copy quotation', share: 'Copy share link' },
    what: { link: 'link', quotation: 'quotation', share: 'share link' },
    copied: (what) => `Copied: ${what}`,
    shows: 'Shows the picture where it is posted.',
    citation: 'Copy citation',
    select: 'First select words of this part.',
    sharePage: 'Share page',
    figurePage: 'Figure page',
    quoted: (words) => `“${words}”`,
    from: (site, title) => `${site}, “${title}”`,
  },
};
