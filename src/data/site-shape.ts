import { z } from 'astro/zod';

const text = z.string().refine((words) => words.trim() !== '', 'a text');
const id = z.string().regex(/^[a-z0-9-]+$/, 'a-z, 0-9 and hyphens');
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day: 2024-04-10');

const words = z.strictObject({
  /** Above the name on the cover’s card. */
  kicker: text,
  /** Below the name on the cover’s card. */
  summary: text,
  /** The site in a sentence, for citations. */
  description: text,
  /** The site in a sentence, at the foot of each page. */
  foot: text,
  /** Data that is not ours to license, after the terms of the rest. */
  reserved: text.optional(),
  /** What the ledger holds, for search results. */
  ledger: text.optional(),
  /** What the page of corrections holds, and the heading and note over what it found in the commentaries. */
  corrections: z
    .strictObject({
      description: text,
      standfirst: text,
      theirs: text.optional(),
      note: text.optional(),
    })
    .optional(),
  /** What the bibliography holds, and what to know of the copies in which its pages were read. */
  sources: z.strictObject({ description: text, standfirst: text, tiers: text }).optional(),
  /** What the glossary holds, and who is behind its renderings. */
  glossary: z.strictObject({ description: text, note: text }).optional(),
  /** Who the people are, how their names are set, and when they held their offices. */
  people: z
    .strictObject({ description: text, standfirst: text, note: text, when: text })
    .optional(),
  topics: z.record(id, text).default({}),
});

/** The form of `content/site.json`. */
export const shape = z.strictObject({
  /** One word, because importers of citations split two into a first and a last name. */
  name: z.string().regex(/^\S+$/, 'one word: importers of citations split two'),
  /** Names the site’s own citation files. */
  id,
  /** The sign beside the name: one SVG path, drawn as lines in a square of 24. */
  mark: text,
  /** The picture on the card of the cover, and of pages that have none of their own. */
  card: z.strictObject({ figure: id, view: id }),
  /** By figure, the view that stands for it on its card and in the gallery; without, its last. */
  cards: z.record(id, id).default({}),
  /** What stands now, for a story that keeps no list of its versions in `ledger/releases`. */
  release: z.strictObject({ version: text, date: day }).optional(),
  /** What the story adapts; none for a story of its own. */
  commentaries: z
    .array(
      z.strictObject({
        id,
        short: text,
        authors: text,
        /** The copy that was read: an id of `ledger/sources`. */
        source: text,
      }),
    )
    .default([]),
  /** A figure that marks how far the story has come: its view at the end of each chapter, by the chapter’s slug. */
  progress: z.strictObject({ figure: id, views: z.record(id, id) }).optional(),
  /** The gallery’s parts, each with its figures in order; a figure in none stands under "More". */
  topics: z.array(z.strictObject({ id, figures: z.array(id).min(1) })).default([]),
  words: z.record(z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z]+)?$/, 'the code of a language'), words),
});

/** What the engine must not know by itself: whose story it is, and what it is made of. */
export type Site = z.infer<typeof shape>;
