import type { APIRoute } from 'astro';
import { inEveryEdition } from '../../../editions/paths.ts';
import { answer } from '../../../publish/download/answer.ts';
import type { PublishedFile } from '../../../publish/download/file.ts';
import { indexOf } from '../../../site/search/indexed.ts';

interface Props {
  file: PublishedFile;
}

export const getStaticPaths = () =>
  inEveryEdition(async (edition) =>
    (await indexOf(edition)).map((file) => ({
      params: { file: file.name },
      props: { file } satisfies Props,
    })),
  );

export const GET: APIRoute<Props> = ({ props: { file } }) => answer(file);
