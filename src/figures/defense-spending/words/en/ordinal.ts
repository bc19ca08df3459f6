/** Ordinals of small places, as prose prints them. */
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** `ninth`. Throws beyond the tenth. */
export function ordinal(place: number): string {
  const word = ORDINALS[place - 1];
  if (!word) throw new RangeError(`no word for place ${place}`);
  return word;
}
