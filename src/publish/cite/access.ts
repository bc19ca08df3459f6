/**
 * Fills in the day on which the reader has the page before them. The one place that reads a clock:
 * the day belongs to the reader and stands in no file.
 */
export const accessScript = `(function(t,m){m=t.toLocaleString('en',{month:'long'});var p={d:t.getDate(),y:t.getFullYear(),month:m,mon:m.length<5?m:m.slice(0,m[0]=='S'?4:3)+'.'};document.querySelectorAll('[data-accessed]').forEach(function(s){s.textContent=s.dataset.accessed.replace(/{(\\w+)}/g,function(_,k){return p[k]})})})(new Date())`;
