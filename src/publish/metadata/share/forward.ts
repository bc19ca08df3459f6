/**
 * Sends a reader on to the place in the chapter before anything is painted, and leaves no trace in the
 * history. Who comes from a page of ours came to see this one. Programs that read cards run no script.
 */
export const forwardScript = `(function(d,l){if(d.referrer.indexOf(l.origin+'/')!=0)l.replace(d.currentScript.dataset.to)})(document,location)`;
