import type { Edition } from '../../editions/edition.ts';

/** Every month by its name and, where it has one, after a bar by its short form: `January|Jan. … May`. */
const monthsOf = ({ words: { citations } }: Edition): string =>
  citations.months
    .map((month, i) => [...new Set([month, citations.shortMonths[i]])].join('|'))
    .join(' ');

/**
 * Fills in the day on which the reader has the page before them. The one place that reads a clock:
 * the day belongs to the reader and stands in no file. Runs once the page is there, in a task of its own,
 * and brings the month names along: asking the browser for them costs a phone a tenth of a second.
 */
export const accessScript = (edition: Edition): string =>
  `addEventListener('load',function(){setTimeout(function(){var t=new Date(),m='${monthsOf(edition)}'.split(' ')[t.getMonth()].split('|'),p={d:t.getDate(),y:t.getFullYear(),month:m[0],mon:m[1]||m[0]};document.querySelectorAll('[data-accessed]').forEach(function(s){s.textContent=s.dataset.accessed.replace(/{(\\w+)}/g,function(_,k){return p[k]})})})})`;
