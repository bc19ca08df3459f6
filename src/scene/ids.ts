/** An id inside a picture: its scope, one on the page, a dot, the name the scene gives it. */
export const idIn = (scope: string, name: string): string => `${scope}.${name}`;

/** A copy of a written picture for another scope: its ids, and what refers to them, go along. */
export function copyTo(scope: string, picture: Element): Element {
  const copy = picture.cloneNode(true) as Element;
  for (const element of copy.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (name === 'id' || value.startsWith('url(#'))
        element.setAttribute(name, value.replace(/^(url\(#)?[^.]*/, `$1${scope}`));
    }
  }
  return copy;
}
