/** Address of a path of the site (`/en/ledger/`) under the base path it is built for. */
export function href(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
