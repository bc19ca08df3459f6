import { en } from '../../../../editions/en.ts';
import type { APIRoute } from 'astro';
import { loadChapters, type Chapter } from '../../../../story/chapters.ts';
import { wideOfSteps } from '../../../../story/wide.ts';

export async function getStaticPaths() {
  const chapters = await loadChapters(en.lang);
  return chapters.map((chapter) => ({
    params: { slug: chapter.entry.data.slug },
    props: { chapter },
  }));
}

export const GET: APIRoute<{ chapter: Chapter }> = ({ props }) =>
  wideOfSteps(props.chapter.outline.steps);
