/** Reads a file of wide pictures: each by what it is for. Rejects when they cannot be had. */
export async function fetchPictures(address: string): Promise<ReadonlyMap<string, Element>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const file = new DOMParser().parseFromString(await response.text(), 'image/svg+xml');
  return new Map(
    [...file.querySelectorAll('[data-for]')].map((picture) => {
      const name = picture.getAttribute('data-for') ?? '';
      picture.removeAttribute('data-for');
      return [name, picture];
    }),
  );
}
