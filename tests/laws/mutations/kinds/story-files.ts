import { source } from '../edits.ts';
import { stopped, type Mutation } from '../mutation.ts';
import { text } from '../content.ts';
import { FILE, ABOUT, FORGE, passage, field, about, beside } from './story-edits.ts';

export const storyFiles: readonly Mutation[] = [
  ...stopped('story', [
    // Front matter.
    ['a title of spaces', field(/^title: .*$/m, "title: '   '", 'title')],
    ['no title', field(/^title: .*$/m, 'titel: The lattice', 'titel')],
    ['a number for a title', field(/^title: .*$/m, 'title: 7', 'title')],
    ['a title as long as a page', field(/^title: .*$/m, `title: ${'a '.repeat(80)}`, 'title')],
    ['TODO for a title', field(/^title: .*$/m, 'title: TODO', 'title')],
    ['a title that YAML reads as a map', field(/^title: .*$/m, 'title: The lattice: the sea')],
    ['a standfirst of nothing', field(/^standfirst: .*$/m, 'standfirst:', 'standfirst')],
    ['a field twice', field(/^title: .*$/m, 'title: A\ntitle: B', undefined, { line: 5 })],
    ['a number of words', field(/^number: .*$/m, 'number: three', 'number')],
    ['half a number', field(/^number: .*$/m, 'number: 3.5', 'number')],
    ['the number of another chapter', field(/^number: .*$/m, 'number: 4', 'number', FORGE)],
    [
      'the slug of another chapter',
      field(/^slug: .*$/m, 'slug: the-forge', undefined, { ...FORGE, line: 3 }),
    ],
    ['a slug with a capital', field(/^slug: .*$/m, 'slug: The-Lattice', 'slug')],
    ['a slug that leads up', field(/^slug: .*$/m, 'slug: ../the-lattice', 'slug')],
    [
      'a commentary that is not there',
      field(/^commentaries: .*$/m, 'commentaries: [weinstien-chou]', 'commentaries.0'),
    ],
    [
      'commentaries as words',
      field(/^commentaries: .*$/m, 'commentaries: weinstein-chou', 'commentaries'),
    ],
    ['a date that is none', field(/^updated: .*$/m, 'updated: 2026-13-45', 'updated')],
    ['31 February as a date', field(/^updated: .*$/m, 'updated: 2026-02-31', 'updated')],
    ['a date in the year 24', field(/^updated: .*$/m, 'updated: 0024-04-10', 'updated')],
    ['a date to come', field(/^updated: .*$/m, 'updated: 2204-04-10', 'updated')],
    ['a blank line before the front matter', source(FILE, (all) => `\n${all}`, { line: 1 })],
    [
      'a front matter that is not closed',
      source(FILE, (all) => all.replace(/\n---\n/, '\n'), { line: 1 }),
    ],
    [
      'no front matter',
      source(FILE, (all) => all.replace(/^---\n[\s\S]*?\n---\n/, ''), { line: 1 }),
    ],
    [
      'a chapter without words',
      source(FILE, (all) => all.replace(/(\n---\n)[\s\S]*/, '$1'), { line: 10 }),
    ],
    ['an empty chapter', source(FILE, () => '', { line: 1 })],
    ['half of a chapter', source(FILE, (all) => all.slice(0, 4000))],
    ['a merge left open', passage('<<<<<<< HEAD\nIt turns.\n=======\nIt stops.\n>>>>>>> other')],
    // Files.
    ['a file named so that it is ignored', beside('the-lattice.mdx', text(FILE))],
    ['a chapter in Markdown', beside('8-the-end.md', text(FILE))],
    ['a copy', beside('3-the-lattice-and-the-sea copy.mdx', text(FILE))],
    // Other pages.
    ['a script on the page about the story', about('<script>alert(1)</script>')],
    ['a script inside its words', about('It <script>alert(1)</script> turns.')],
    ['a frame on it', about('<iframe src="https://example.org"></iframe>')],
    ['a handler on it', about('It <b onclick="alert(1)">turns</b>.')],
    ['javascript: on it', about('It [turns](javascript:alert).')],
    ['a dead link on it', about('It [turns](../legder/).')],
    ['an anchor on it that is not there', about('It [turns](../ledger/#C9999).')],
    [
      'a title of spaces on it',
      source(ABOUT, (all) => all.replace(/^title: .*$/m, "title: '  '"), {
        line: 2,
        column: 'title',
      }),
    ],
  ]),
];
