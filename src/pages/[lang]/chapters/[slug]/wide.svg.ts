import type { APIRoute } from 'astro';
import { inEveryEdition } from '../../../../editions/paths.ts';
import { loadChapters, type Chapter } from '../../../../story/chapters.ts';
import { wideOfStory } from '../../../../story/wide.ts';

export const getStaticPaths = () =>
  inEveryEdition(async (edition) =>
    (await loadChapters(edition)).map((chapter) => ({
      params: { slug: chapter.entry.data.slug },
      props: { chapter },
    })),
  );

export const GET: APIRoute<{ chapter: Chapter }> = ({ props: { chapter } }) =>
  wideOfStory(chapter.outline, chapter.edition);
