import { placeOfHash } from '../reader/address.ts';
import { arrive } from '../reader/landing.ts';

/**
 * Filters the ledger in place. The address keeps the filter; what it says is only ever compared, never
 * shown. A claim that stands in several chapters answers to each. Where it names a claim, that claim shows: a filter that hides it gives way.
 */
const form = document.querySelector<HTMLFormElement>('[data-filters]');
const items = [...document.querySelectorAll<HTMLElement>('[data-claims] > li')];
const groups = [...document.querySelectorAll<HTMLDetailsElement>('.groups > details')];
const marks = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.verdicts td > a')].map((a) => [a.hash, a]),
);

const wantedIn = (filters: HTMLFormElement): [string, string][] =>
  [...new FormData(filters)].flatMap(([name, value]) =>
    typeof value === 'string' && value ? [[name, value]] : [],
  );

/** Puts a filter into the address, and takes the claim out that it may hide. */
function addressOf(filters: HTMLFormElement): string {
  const query = new URLSearchParams(wantedIn(filters)).toString();
  return location.pathname + (query && `?${query}`);
}

/** Whether a claim has each of the words somewhere in what it says, or is what else is asked for. */
const answers = (item: HTMLElement, [name, value]: [string, string]): boolean =>
  name === 'words'
    ? value
        .toLowerCase()
        .split(/\s+/)
        .every((word) => item.textContent.toLowerCase().includes(word))
    : (item.dataset[name]?.split(' ').includes(value) ?? false);

function apply(filters: HTMLFormElement): void {
  const wanted = wantedIn(filters);
  let shown = 0;
  for (const item of items) {
    item.hidden = !wanted.every((one) => answers(item, one));
    marks.get(`#${item.id}`)?.classList.toggle('off', item.hidden);
    if (!item.hidden) shown++;
  }
  for (const group of groups) {
    const some = group.querySelector('li:not([hidden])');
    group.hidden = !some;
    if (wanted.length > 0 && some) group.open = true;
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
  for (const control of filters.querySelectorAll<HTMLSelectElement | HTMLInputElement>(
    'select, input',
  )) {
    control.value = query.get(control.name) ?? '';
    if (control instanceof HTMLSelectElement && control.selectedIndex < 0)
      control.selectedIndex = 0;
  }
  apply(filters);
  const place = placeOfHash();
  if (!place) return;
  if (place.hidden) {
    filters.reset();
    apply(filters);
    history.replaceState(history.state, '', addressOf(filters) + location.hash);
  }
  if (place.closest('details')) arrive();
}

/** Back undoes a choice. Keys run through a list and write a word, so one visit to a control is one choice. */
function keep(filters: HTMLFormElement): void {
  let visited: EventTarget | null = null;
  filters.addEventListener('focusout', () => {
    visited = null;
  });
  filters.addEventListener('input', ({ target }) => {
    apply(filters);
    const how = target === visited ? 'replaceState' : 'pushState';
    history[how](history.state, '', addressOf(filters));
    visited = target;
  });
  filters.addEventListener('submit', (event) => {
    event.preventDefault();
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
