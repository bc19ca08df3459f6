import { placeOfHash } from './address.ts';
import { arrive } from './landing.ts';

/**
 * Filters the ledger in place. The address keeps the filter; what it says is only ever compared, never
 * shown. A claim that stands in several chapters answers to each. Where it names a claim, that claim shows: a filter that hides it gives way.
 */
const form = document.querySelector<HTMLFormElement>('[data-filters]');
const items = [...document.querySelectorAll<HTMLElement>('[data-claims] > li')];

const wantedIn = (filters: HTMLFormElement): [string, string][] =>
  [...new FormData(filters)].flatMap(([name, value]) =>
    typeof value === 'string' && value ? [[name, value]] : [],
  );

/** Puts a filter into the address, and takes the claim out that it may hide. */
function addressOf(filters: HTMLFormElement): string {
  const query = new URLSearchParams(wantedIn(filters)).toString();
  return location.pathname + (query && `?${query}`);
}

function apply(filters: HTMLFormElement): void {
  const wanted = wantedIn(filters);
  let shown = 0;
  for (const item of items) {
    item.hidden = !wanted.every(([name, value]) => item.dataset[name]?.split(' ').includes(value));
    if (!item.hidden) shown++;
  }
  const output = filters.querySelector('output');
  const said = output?.dataset[shown === items.length ? 'all' : 'some'];
  if (output && said)
    output.textContent = said
      .replace('{some}', String(shown))
      .replace('{all}', String(items.length));
}

/** Sets the controls to what the address says; what they do not offer is as good as nothing. */
function read(filters: HTMLFormElement): void {
  const query = new URLSearchParams(location.search);
  for (const select of filters.querySelectorAll('select')) {
    select.value = query.get(select.name) ?? '';
    if (select.selectedIndex < 0) select.selectedIndex = 0;
  }
  apply(filters);
  if (!placeOfHash()?.hidden) return;
  filters.reset();
  apply(filters);
  history.replaceState(history.state, '', addressOf(filters) + location.hash);
  arrive();
}

/** Back undoes a choice. Keys run through a list, so what is chosen in one visit to it is one choice. */
function keep(filters: HTMLFormElement): void {
  let visited: EventTarget | null = null;
  filters.addEventListener('focusout', () => {
    visited = null;
  });
  filters.addEventListener('change', ({ target }) => {
    apply(filters);
    const how = target === visited ? 'replaceState' : 'pushState';
    history[how](history.state, '', addressOf(filters));
    visited = target;
  });
}

if (form) {
  form.hidden = false;
  keep(form);
  read(form);
  for (const name of ['popstate', 'pageshow'])
    addEventListener(name, () => {
      read(form);
    });
}
