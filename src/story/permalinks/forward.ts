/**
 * Sends a reader of a chapter that is no more on to where the anchor of the address is now, or to the
 * chapter that took its place; leaves no trace in the history.
 */
export const forwardScript = `(function(d,l,i){try{i=d.getElementById(decodeURIComponent(l.hash.slice(1)))}catch(e){}l.replace((i&&i.querySelector('a')||d.querySelector('.on')).href)})(document,location)`;
