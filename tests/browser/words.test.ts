import { expect, test } from './site.ts';
import { CHAPTER, visit } from './story.ts';

const blocks = 'main :is(h1, h2, h3, p, li, blockquote, dt, dd, td, th, caption)';

test('every word a reader of the chapter sees is in the HTML, but for the day they read it @chromium', async ({
  page,
  request,
}) => {
  const html = await (await request.get(CHAPTER)).text();
  await visit(page, CHAPTER);
  const added = await page.evaluate(
    ([selector, source]) => {
      const inWords = (node: Node): string =>
        (node.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
      const said = (root: Document): string[] =>
        [...root.querySelectorAll(selector)]
          .filter((block) => block.closest('[aria-live], .side-notes') === null)
          .map((block) => {
            const copy = block.cloneNode(true) as Element;
            for (const day of copy.querySelectorAll('[data-accessed]')) day.remove();
            return copy;
          })
          .map(inWords)
          .filter((words) => words !== '');
      const built = new DOMParser().parseFromString(source, 'text/html');
      const written = new Set(said(built));
      const shown = said(document);
      if (shown.length < 10) return [`only ${String(shown.length)} blocks of text`];
      // Side notes say part of an endnote again.
      const endnotes = inWords(built.querySelector('.notes') ?? built);
      const beside = [...document.querySelectorAll('.side-notes p')].flatMap((note) =>
        [...note.childNodes].map(inWords),
      );
      return [
        ...shown.filter((words) => !written.has(words)),
        ...beside.filter((words) => !endnotes.includes(words)),
      ];
    },
    [blocks, html] as const,
  );
  expect(added).toEqual([]);
});
