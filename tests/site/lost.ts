import type { Build } from '../tools/builds.ts';
import { ownAddresses } from './addresses.ts';
import { faults, filesOf, pagesOf, readText, type Page } from './built.ts';

const idsOf = ({ document }: Page): ReadonlySet<string> =>
  new Set([...document.querySelectorAll('[id]')].map(({ id }) => id));

/** What a build leads to and does not have: its links and anchors, and the addresses that its files spell out. */
export function lostIn(build: Build): { readonly links: string[]; readonly addresses: string[] } {
  const root = build.origin + build.base;
  const files = new Set(filesOf(build));
  const all = pagesOf(build);
  const anchors = new Map(all.map((page) => [page.url, idsOf(page)]));

  /** Why an address does not lead anywhere, if it does not. */
  function fault(address: string, from: string): string | undefined {
    const { origin, pathname, hash } = new URL(address, from);
    const url = origin + pathname;
    if (origin !== build.origin) return undefined;
    if (!url.startsWith(root)) return `${address} leaves the base path`;
    const file = decodeURIComponent(url.slice(root.length));
    const isThere = files.has(file) || files.has(`${file}index.html`);
    if (!isThere || (file !== '' && files.has(`${file}/index.html`)))
      return `${address} leads nowhere`;
    const id = decodeURIComponent(hash.slice(1).replace(/:~:.*$/, ''));
    const ids = anchors.get(url);
    return id !== '' && ids !== undefined && !ids.has(id)
      ? `${address} has no such anchor`
      : undefined;
  }

  const links = faults(all, ({ document, url }) =>
    [...document.querySelectorAll('[href],[src],[data-href]')]
      .flatMap((element) => ['href', 'src', 'data-href'].map((name) => element.getAttribute(name)))
      .filter((address) => address !== null)
      .map((address) => fault(address, url)),
  );
  const addresses = [...files].flatMap((file) =>
    ownAddresses(build.origin, file, () => readText(build, file))
      .map((address) => fault(address, root))
      .filter((one) => one !== undefined)
      .map((one) => `${file}: ${one}`),
  );
  return { links: [...new Set(links)], addresses: [...new Set(addresses)] };
}
