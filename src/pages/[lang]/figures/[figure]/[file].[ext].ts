import type { APIRoute } from 'astro';
import { inEveryEdition } from '../../../../editions/paths.ts';
import { figures } from '../../../../figures/catalogue.ts';
import type { PublishedFile } from '../../../../publish/download/file.ts';
import { figureFiles } from '../../../../site/figures/files.ts';
import { answer, nameParts } from '../../../../publish/download/answer.ts';

export const getStaticPaths = () =>
  inEveryEdition((edition) =>
    figures.flatMap(({ id }) => {
      const { pictures, data } = figureFiles(id, edition);
      const ready = data.files.map((file) => ({
        name: file.name,
        make: () => Promise.resolve(file),
      }));
      return [...pictures, ...ready].map(({ name, make }) => ({
        params: { figure: id, ...nameParts(name) },
        props: { make },
      }));
    }),
  );

export const GET: APIRoute<{ make: () => Promise<PublishedFile> }> = async ({ props }) =>
  answer(await props.make());
