import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { chapterFields, pageFields } from './story/front-fields.ts';

const story = defineCollection({
  loader: glob({
    base: './content/story',
    pattern: '*/[0-9]*-*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: chapterFields(),
});

const pages = defineCollection({
  loader: glob({ base: './content/story', pattern: '*/{about.md,cover.mdx}' }),
  schema: pageFields(),
});

export const collections = { story, pages };
