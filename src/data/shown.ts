const MOST = 160;
/** Signs that a reader of an error would not see, or not tell from a space. */
const UNSEEN = /[^\P{C}\n\t]|[^\P{Z} ]/gu;

const escaped = (sign: string): string =>
  Array.from(sign, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');

/** A text as an error quotes it: what cannot be seen is spelt out, and what is long is cut. */
export function shown(text: string): string {
  const whole = JSON.stringify(text).replace(UNSEEN, escaped);
  return whole.length > MOST ? `${whole.slice(0, MOST)}… (${text.length} characters)` : whole;
}
