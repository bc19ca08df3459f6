const PATIENCE_MS = 2000;

/** The wide pictures of a page, which only wide windows fetch. */
export interface WidePictures {
  readonly of: (figure: string, state: string) => Element | undefined;
  /** Whether it is too early to make do without. */
  readonly areComing: () => boolean;
}

/** Reads a file of wide pictures: each by what it shows. Rejects when they cannot be had. */
async function read(address: string): Promise<ReadonlyMap<string, Element>> {
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

/**
 * Fetches the page's wide pictures as soon as its window is wide. `changed` runs when they are there,
 * and when it is time to make do with the narrow ones: late, or not to be had.
 */
export function createWide(changed: () => void): WidePictures {
  const link = document.querySelector<HTMLLinkElement>('link[data-wide]');
  const room = matchMedia(link?.media ?? 'not all');
  let pictures: ReadonlyMap<string, Element> | undefined;
  let coming = false;

  const settle = (): void => {
    coming = false;
    changed();
  };
  const get = async (): Promise<void> => {
    if (!link || !room.matches || pictures || coming) return;
    coming = true;
    const late = setTimeout(settle, PATIENCE_MS);
    try {
      pictures = await read(link.href);
    } catch {
      // The narrow ones serve.
    }
    clearTimeout(late);
    settle();
  };
  room.addEventListener('change', () => void get());
  void get();
  return {
    of: (figure, state) => pictures?.get(`${figure}/${state}`),
    areComing: () => coming,
  };
}
