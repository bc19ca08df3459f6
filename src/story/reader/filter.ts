/** Filters the ledger in place. What the address says of the filter is only ever compared, never shown. */
const form = document.querySelector<HTMLFormElement>('[data-filters]');
const items = [...document.querySelectorAll<HTMLElement>('[data-claims] > li')];

function apply(filters: HTMLFormElement): void {
  const wanted = [...new FormData(filters)].filter(([, value]) => value !== '');
  let shown = 0;
  for (const item of items) {
    item.hidden = !wanted.every(([name, value]) => item.dataset[name] === value);
    if (!item.hidden) shown++;
  }
  const output = filters.querySelector('output');
  if (output)
    output.textContent =
      shown === items.length ? `${shown} claims` : `${shown} of ${items.length} claims`;
}

if (form) {
  form.hidden = false;
  form.addEventListener('change', () => {
    apply(form);
  });
  // A link to one claim must find it, whatever is filtered.
  addEventListener('hashchange', () => {
    form.reset();
    apply(form);
  });
  apply(form);
}
