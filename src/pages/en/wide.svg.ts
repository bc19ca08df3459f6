import { getEntry } from 'astro:content';
import { readOutline } from '../../story/outline.ts';
import { wideOfSteps } from '../../story/wide.ts';

export const GET = async (): Promise<Response> => {
  const cover = await getEntry('pages', 'en/cover');
  return wideOfSteps(readOutline(cover?.body ?? '').steps);
};
