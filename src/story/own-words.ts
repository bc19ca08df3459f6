import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OwnText } from '../data/commentaries/own.ts';

const blank = (found: string) => found.replace(/[^\n]/g, ' ');

/** The prose of a source file, each word in its line: tags and addresses of links are blanked out. */
export const proseIn = (source: string): string =>
  source.replace(/<[^>]*>/g, blank).replace(/\]\([^)]*\)/g, blank);

/** The prose of every file of the story. */
export const storyTexts = (folder = 'content/story'): OwnText[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.mdx?$/.test(name))
    .map((name) => join(folder, name))
    .map((file) => ({ file, text: proseIn(readFileSync(file, 'utf8')) }));
