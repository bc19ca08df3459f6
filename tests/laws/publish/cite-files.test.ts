import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse } from '@retorquere/bibtex-parser';
import { describe, expect, test } from 'vitest';
import { citations } from '../../../src/publish/cite/citations.ts';
import { citationFile, formats } from '../../../src/publish/cite/files.ts';
import { plain } from '../../../src/publish/cite/run.ts';
import { chapter, dataset, figure, site } from './works.ts';

const works = [site, chapter, figure, dataset];

describe.each(works.map((work) => ({ kind: work.kind, work })))('files of a $kind', ({ work }) => {
  const facts = {
    type: 'webpage',
    title: work.title,
    author: 'Latticework',
    date: [2026, 11, 21],
    url: work.url,
  };

  test.each(['ris', 'bib', 'json'] as const)(
    '.%s says to citation-js what the page says',
    (format) => {
      const { data } = new Cite(citationFile(work, format));
      expect(data).toHaveLength(1);
      const [item] = data;
      const [author] = item?.author ?? [];
      expect({
        type: item?.type,
        title: item?.title,
        author: author?.literal ?? author?.family,
        date: item?.issued?.['date-parts'][0],
        url: item?.URL,
      }).toEqual(facts);
    },
  );

  test('.bib is read without an error by another parser', () => {
    const { entries, errors } = parse(citationFile(work, 'bib'), { sentenceCase: false });
    expect(errors).toEqual([]);
    expect(entries).toHaveLength(1);
    const [entry] = entries;
    expect(entry?.type).toBe('online');
    expect(entry?.fields).toMatchObject({ date: '2026-11-21', url: work.url });
    expect(entry?.fields.title?.replaceAll(/<\/?span[^>]*>/g, '').replaceAll('&amp;', '&')).toBe(
      work.title,
    );
  });

  test('.ris is an electronic source in lines that end in CR LF', () => {
    const ris = citationFile(work, 'ris');
    expect(ris).toMatch(/^TY {2}- ELEC\r\n/);
    expect(ris).toMatch(/ER {2}- \r\n$/);
    expect(ris.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('.txt holds every style as the page shows it', () => {
    const lines = citationFile(work, 'txt').split('\n');
    expect(lines).toEqual(expect.arrayContaining(citations(work).map(({ runs }) => plain(runs))));
  });

  test('none has a day of access, which is the reader’s', () => {
    for (const format of formats)
      expect(citationFile(work, format)).not.toMatch(/access(?:ed|-)|urldate|^Y2/im);
  });
});
