/**
 * Decides, before anything is painted, whether pictures scroll beside the text (`data-mode="scroll"`)
 * or the story lies unrolled: text, picture, text, picture, which is also what a browser without
 * script shows. Windows under 30 rem of height (400 % zoom included) unroll.
 */
export const modeScript = `(function(r,w){try{w=localStorage.getItem('reading')}catch(e){}if(w!='unrolled'&&matchMedia('(min-height:30rem)').matches)r.dataset.mode='scroll'})(document.documentElement)`;
