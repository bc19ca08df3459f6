import { gone, json, put, source } from '../edits.ts';
import { accepted, stopped, type Mutation } from '../mutation.ts';

const FILE = 'content/site.json';

export const site: readonly Mutation[] = [
  ...stopped('site', [
    ['no file', gone(FILE)],
    ['an empty file', source(FILE, () => '')],
    ['half of the file', source(FILE, (text) => text.slice(0, 900))],
    ['a name twice', put(FILE, '"id": "latticework",', '"id": "latticework", "id": "lattice",')],
    ['a merge left open', put(FILE, '  "topics"', '=======\n  "topics"')],
    ['a comma after the last', put(FILE, '"g2"]', '"g2",]')],
    [
      'bad UTF-8',
      () => ({
        file: FILE,
        bytes: Buffer.concat([Buffer.from('{ "name": "'), Buffer.from([0xff]), Buffer.from('" }')]),
        at: { line: 1 },
      }),
    ],
    ['no name', json(FILE, 'name', undefined)],
    ['two words for a name', json(FILE, 'name', 'Lattice Work')],
    ['a number for a name', json(FILE, 'name', 7)],
    ['a field that nobody reads', json(FILE, 'colour', 'red')],
    ['a card of a figure that is not there', json(FILE, 'card.figure', 'partnership-netwrok')],
    ['a card of a view that is not there', json(FILE, 'card.view', '2062')],
    ['a commentary without a source', json(FILE, 'commentaries[0].source', '')],
    ['a commentary with a source that is not there', json(FILE, 'commentaries[0].source', 'B99')],
    ['a commentary that no claim names', json(FILE, 'commentaries[0].id', 'weinstein')],
    ['a commentary twice', json(FILE, 'commentaries[1].id', 'weinstein-chou')],
    ['topics as an object', json(FILE, 'topics', {})],
    ['a topic without figures', json(FILE, 'topics[0].figures', [])],
    [
      'a topic with a figure that is not there',
      json(FILE, 'topics[0].figures', ['visit-weak'], 'topics[0].figures[0]'),
    ],
    ['a figure in two topics', json(FILE, 'topics[1].figures[0]', 'visit-week')],
    ['a topic twice', json(FILE, 'topics[1].id', 'visit')],
    ['a topic without a title', json(FILE, 'words.en.topics.sea', undefined, 'words.en.topics')],
    ['a title of no topic', json(FILE, 'words.en.topics.see', 'The sea')],
    ['no words of the edition', json(FILE, 'words.en', undefined, 'words')],
    ['words of no language', json(FILE, 'words.xyzzy', { kicker: 'x' })],
    ['an empty description', json(FILE, 'words.en.description', '')],
    ['a description of spaces', json(FILE, 'words.en.description', '   ')],
    ['a description of a no-break space', json(FILE, 'words.en.description', '\u00a0')],
    ['TODO for a description', json(FILE, 'words.en.description', 'TODO')],
    ['a zero-width space', json(FILE, 'words.en.foot', 'A\u200bfoot.')],
    ['NUL', json(FILE, 'words.en.foot', 'A\u0000foot.')],
    ['an encoding twice', json(FILE, 'words.en.foot', 'Kishidaâ€™s visit')],
    ['a line break in a kicker', json(FILE, 'words.en.kicker', 'Washington\nand Tokyo')],
    ['markup in a note', json(FILE, 'words.en.glossary.note', '<script>x</script>')],
    ['31 February in a summary', json(FILE, 'words.en.summary', 'On 31 February it opened.')],
    ['a note as a list', json(FILE, 'words.en.glossary.note', ['x'])],
    ['no note of the people', json(FILE, 'words.en.people.note', undefined)],
  ]),
  ...accepted('site', [
    [
      'a byte-order mark',
      source(FILE, (text) => `\uFEFF${text}`),
      'an editor of Windows puts it there; it says nothing',
    ],
    [
      'CRLF',
      source(FILE, (text) => text.replaceAll('\n', '\r\n')),
      'the ends of lines say nothing in JSON',
    ],
    [
      'a figure in no topic',
      json(FILE, 'topics[2].figures', ['sea-map']),
      'it stands under “More” in the gallery',
    ],
    [
      'other words',
      json(FILE, 'words.en.kicker', 'Tokyo and Washington, April 2024'),
      'words are the author’s',
    ],
  ]),
];
