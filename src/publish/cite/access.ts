import { en } from '../../editions/en.ts';

const months = Array.from({ length: 12 }, (_, i) =>
  en.date(`2000-${String(i + 1).padStart(2, '0')}`).replace(' 2000', ''),
).join(' ');

/**
 * Fills in the day on which the reader has the page before them. The one place that reads a clock:
 * the day belongs to the reader and stands in no file. Runs once the page is there, in a task of its own,
 * and brings the month names along: asking the browser for them costs a phone a tenth of a second.
 */
export const accessScript = `addEventListener('load',function(){setTimeout(function(){var t=new Date(),m='${months}'.split(' ')[t.getMonth()],p={d:t.getDate(),y:t.getFullYear(),month:m,mon:m.length<5?m:m.slice(0,m[0]=='S'?4:3)+'.'};document.querySelectorAll('[data-accessed]').forEach(function(s){s.textContent=s.dataset.accessed.replace(/{(\\w+)}/g,function(_,k){return p[k]})})})})`;
