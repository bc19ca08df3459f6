import { z } from 'astro/zod';
import { loadSite } from '../data/site.ts';
import { isDate } from '../data/dates.ts';
import { sentenceFault } from '../data/wording/wording.ts';

/** Words of at most so many letters, with nothing in them that no text of the site may hold. */
const words = (most: number) =>
  z
    .string({ error: 'words' })
    .max(most, `at most ${most} letters`)
    .superRefine((text, context) => {
      const fault = text.trim() === '' ? { expected: 'words' } : sentenceFault(text);
      if (fault) context.addIssue({ code: 'custom', message: fault.expected });
    });

const DAY = 'a day of the calendar between 2000 and 2100: 2026-11-26';

/** A day, which one reader of YAML gives as written and another as a point in time. */
const day = z.preprocess(
  (given) => (given instanceof Date ? given.toISOString().slice(0, 10) : given),
  z
    .string({ error: DAY })
    .refine((text) => text.length === 10 && isDate(text) && text.startsWith('20'), DAY)
    .transform((text) => new Date(text)),
);

const commentaries = (): [string, ...string[]] =>
  loadSite().commentaries.map(({ id }) => id) as [string, ...string[]];

/** What the front matter of a chapter says. Throws an AuthorError where the site’s own file is broken. */
export const chapterFields = () =>
  z.strictObject({
    /** Place in the story, from 1. */
    number: z.int('a whole number from 1').positive('a whole number from 1'),
    /** Last part of the address; the same in every edition. */
    slug: z
      .string({ error: 'a slug' })
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a slug: a-z, 0-9 and single hyphens'),
    title: words(60),
    /** The reason to read on, one or two sentences. */
    standfirst: words(320),
    /** For search results and cards. */
    description: words(160),
    commentaries: z
      .array(z.enum(commentaries(), `one of ${commentaries().join(' | ')}`), 'a list: [a, b]')
      .default([]),
    /** Date of the last change to the words or the data. */
    updated: day,
  });

/** What the front matter of the cover and of the page about the story says. */
export const pageFields = () =>
  z.strictObject({
    title: words(60),
    standfirst: words(320).optional(),
    description: words(160),
  });
