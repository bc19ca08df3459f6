import { searchSaid as said } from '../../editions/search-said.ts';
import { askedFor, askedIn, queryOf } from './asked.ts';
import { find, type Group } from './found.ts';
import type { Matched } from './matched.ts';
import { nearestTo } from './nearest.ts';
import { sectionsOf } from './results.ts';

/**
 * Searches the site. The address keeps what is asked for; that is only ever compared, and shown as
 * text. Of answers that come late only the last counts.
 */
const TYPING_MS = 180;
const PATIENCE_MS = 300;

interface Parts {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly status: HTMLElement;
  readonly place: HTMLElement;
  readonly index: string;
}

function linkTo(text: string, href: string): HTMLElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  const item = document.createElement('li');
  item.append(link);
  return item;
}

/** What to do where nothing was found. */
async function suggestions(asked: string, index: string): Promise<Node[]> {
  const nearest = await nearestTo(asked, index);
  const list = document.createElement('ul');
  list.append(
    ...nearest.map((one) => linkTo(one, location.pathname + queryOf(one))),
    linkTo(said.contents, '#contents'),
  );
  const lead = document.createElement('p');
  lead.textContent = said.instead;
  return nearest.length > 0 ? [lead, list] : [list];
}

/** How much was found, and for which of the words: only of those that are said somewhere it is "for" them. */
function summary(
  groups: readonly Group[],
  results: number,
  asked: string,
  { met, near, lost }: Matched,
): string {
  const kinds = groups.map(({ kind, hits }) => [kind, hits.length] as const);
  const isAll = lost.length === 0;
  const found = (words: string): string =>
    near.length === 0 ? said.found(results, words, kinds) : said.like(results, words, kinds);
  if (isAll) return found(asked);
  return `${said.nothing(lost.join(' '))} ${found([...met, ...near].join(' '))}`;
}

function create({ field, status, place, index }: Parts) {
  let turn = 0;
  let shown: string | undefined;

  function fail(): void {
    shown = undefined;
    status.textContent = said.failed;
    const retry = document.createElement('button');
    retry.textContent = said.retry;
    retry.addEventListener('click', () => void show(askedFor(field.value)));
    place.replaceChildren(retry);
  }

  async function answer(asked: string, isLast: () => boolean): Promise<void> {
    const { groups, matched } = await find(asked, index);
    const results = groups.reduce((sum, { hits }) => sum + hits.length, 0);
    const parts = results > 0 ? await sectionsOf(groups, fail) : await suggestions(asked, index);
    if (!isLast()) return;
    status.textContent =
      results > 0 ? summary(groups, results, asked, matched) : said.nothing(asked);
    place.replaceChildren(...parts);
  }

  async function show(asked: string): Promise<void> {
    if (asked === shown) return;
    shown = asked;
    const own = ++turn;
    const isLast = (): boolean => own === turn;
    if (asked === '') {
      status.textContent = '';
      place.replaceChildren();
      return;
    }
    const waiting = setTimeout(() => {
      if (isLast()) status.textContent = said.searching;
    }, PATIENCE_MS);
    try {
      await answer(asked, isLast);
    } catch {
      if (isLast()) fail();
    } finally {
      clearTimeout(waiting);
    }
  }
  return show;
}

/** Back undoes a search; what is typed in one go is one. */
function keep({ form, field }: Parts, show: (asked: string) => Promise<void>): void {
  let isNew = true;
  let typing = 0;
  const ask = (): void => {
    const asked = askedFor(field.value);
    if (asked !== askedIn(location.search)) {
      const how = isNew ? 'pushState' : 'replaceState';
      history[how](history.state, '', location.pathname + queryOf(asked));
      isNew = false;
    }
    void show(asked);
  };
  field.addEventListener('input', () => {
    clearTimeout(typing);
    typing = window.setTimeout(ask, TYPING_MS);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(typing);
    ask();
    isNew = true;
  });
  field.addEventListener('blur', () => {
    isNew = true;
  });
}

function start(form: HTMLFormElement): void {
  const field = form.querySelector('input');
  const status = document.querySelector<HTMLElement>('[data-found]');
  const place = document.querySelector<HTMLElement>('[data-results]');
  const { index } = form.dataset;
  if (!field || !status || !place || index === undefined) return;
  const parts = { form, field, status, place, index };
  const show = create(parts);
  const read = (): void => {
    const asked = askedIn(location.search);
    field.value = asked;
    void show(asked);
  };
  form.hidden = false;
  keep(parts, show);
  for (const name of ['popstate', 'pageshow']) addEventListener(name, read);
  read();
}

const form = document.querySelector<HTMLFormElement>('form[role="search"]');
if (form) start(form);
