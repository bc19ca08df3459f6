import type { APIRoute } from 'astro';
import { inEveryEdition } from '../../../editions/paths.ts';
import { citationFile, formats, type CitationFormat } from '../../../publish/cite/files.ts';
import type { Work } from '../../../publish/cite/work.ts';
import { loadWorks } from '../../../publish/cite/works.ts';

interface Props {
  work: Work;
  format: CitationFormat;
}

export const getStaticPaths = () =>
  inEveryEdition(async (edition) =>
    (await loadWorks(edition)).flatMap((work) =>
      formats.map((format) => ({
        params: { file: `${work.id}.${format}` },
        props: { work, format } satisfies Props,
      })),
    ),
  );

export const GET: APIRoute<Props> = ({ props: { work, format } }) =>
  new Response(citationFile(work, format));
