import { searchSaid as said } from '../../editions/search-said.ts';
import { excerptOf } from './excerpt.ts';
import { FIRST, type Group, type Hit, type Place } from './found.ts';

function element(name: string, className: string, ...children: readonly (Node | string)[]) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

function itemOf({ url, raw_content: content, locations, meta }: Place): HTMLElement {
  const { title = '', within = '', verdict = '', said: spoken } = meta;
  const { head, body } = excerptOf(content, title, locations);
  const link = document.createElement('a');
  link.href = url;
  link.append(...(head.length > 0 ? head : [within]));
  const item = element('li', '', element('p', 'hit', link));
  if (spoken) item.firstElementChild?.prepend(element('span', `verdict ${verdict}`, spoken), ' ');
  if (within && head.length > 0) item.append(element('p', 'quiet', within));
  if (body.length > 0) item.append(element('p', '', ...body));
  return item;
}

const itemsOf = async (hits: readonly Hit[]): Promise<HTMLElement[]> =>
  (await Promise.all(hits.map((hit) => hit.data()))).map(itemOf);

/** Opens the rest, and puts the reader on the first of it. Goes when the rest has come. */
function restOf({ kind, hits }: Group, list: HTMLElement, failed: () => void): HTMLElement {
  const button = element('button', 'more', said.all(kind, hits.length));
  button.addEventListener('click', () => {
    itemsOf(hits.slice(FIRST)).then((items) => {
      list.append(...items);
      items[0]?.querySelector('a')?.focus();
      button.remove();
    }, failed);
  });
  return button;
}

/** A group with its head, its first results and the way to the rest; `failed` hears where that cannot be fetched. */
async function sectionOf(group: Group, failed: () => void): Promise<HTMLElement> {
  const head = element('h2', '', said.groups[group.kind]);
  head.id = `found-${group.kind}`;
  const list = element('ol', 'listing', ...(await itemsOf(group.hits.slice(0, FIRST))));
  const section = element('section', 'sans', head, list);
  section.setAttribute('aria-labelledby', head.id);
  if (group.hits.length > FIRST) section.append(restOf(group, list, failed));
  return section;
}

/** All groups, ready to be shown. Throws where their words cannot be fetched. */
export const sectionsOf = (groups: readonly Group[], failed: () => void): Promise<HTMLElement[]> =>
  Promise.all(groups.map((group) => sectionOf(group, failed)));
