import { loadSite } from './data/site.ts';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';

const commentaries = loadSite().commentaries.map(({ id }) => id);

const story = defineCollection({
  loader: glob({
    base: './content/story',
    pattern: '*/[0-9]*-*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: z.strictObject({
    /** Place in the story, from 1. */
    number: z.number().int().positive(),
    /** Last part of the address; the same in every edition. */
    slug: z.string().regex(/^[a-z0-9-]+$/, 'write a slug in lower case: a-z, 0-9 and hyphens'),
    title: z.string().min(1).max(60),
    /** The reason to read on, one or two sentences. */
    standfirst: z.string().min(1).max(320),
    /** For search results and cards. */
    description: z.string().min(1).max(160),
    commentaries: z.array(z.enum(commentaries)).default([]),
    /** Date of the last change to the words or the data. */
    updated: z.coerce.date(),
  }),
});

const pages = defineCollection({
  loader: glob({ base: './content/story', pattern: '*/{about.md,cover.mdx}' }),
  schema: z.strictObject({
    title: z.string(),
    standfirst: z.string().optional(),
    description: z.string().max(160),
  }),
});

export const collections = { story, pages };
