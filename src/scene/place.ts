/** An id inside a picture: the place where it stands on the page, a dot, the name the scene gives it. */
export const idAt = (place: string, name: string): string => `${place}.${name}`;

/** A copy of a drawn picture for another place: its ids, and what refers to them, go along. */
export function copyTo(place: string, picture: Element): Element {
  const copy = picture.cloneNode(true) as Element;
  for (const element of copy.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (name === 'id' || value.startsWith('url(#'))
        element.setAttribute(name, value.replace(/^(url\(#)?[^.]*/, `$1${place}`));
    }
  }
  return copy;
}
