import type { EmbedWords } from '../words/embed.ts';

export const embed: EmbedWords = {
  views: (title) => `Views of the figure: ${title}`,
  previous: 'Previous',
  next: 'Next',
  previousNamed: (view) => `Previous: ${view}`,
  nextNamed: (view) => `Next: ${view}`,
  step: (at, of, view) => `${at} of ${of}: ${view}`,
  published: (date, version) => `As published on ${date}, version ${version}.`,
  corrected: (link) => `Later corrections are in ${link('the live figure')}.`,
  notes: 'In words, notes and sources',
  more: (count) => `${count} more`,
  tables: (count) => (count > 1 ? 'Data tables' : 'Data table'),
  rows: (shown, total) => `${shown} of ${total} rows`,
  without: (columns) => `without ${columns.map((column) => `“${column}”`).join(', ')}`,
  complete: (link) =>
    `Complete tables, the source of each row and downloads: ${link('the figure’s page')}`,
};
