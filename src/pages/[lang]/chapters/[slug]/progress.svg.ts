import type { APIRoute } from 'astro';
import { inEveryEdition } from '../../../../editions/paths.ts';
import { loadChapters, type Chapter } from '../../../../story/chapters.ts';
import { progressAt, progressSvg, type Progress } from '../../../../story/progress.ts';

export const getStaticPaths = () =>
  inEveryEdition(async (edition) =>
    (await loadChapters(edition)).flatMap((chapter) => {
      const { slug } = chapter.entry.data;
      const progress = progressAt(slug);
      return progress ? [{ params: { slug }, props: { chapter, progress } }] : [];
    }),
  );

export const GET: APIRoute<{ chapter: Chapter; progress: Progress }> = ({ props }) =>
  new Response(progressSvg(props.progress, props.chapter.edition), {
    headers: { 'content-type': 'image/svg+xml' },
  });
