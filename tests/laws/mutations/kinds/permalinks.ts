import { gone, source } from '../edits.ts';
import { text } from '../content.ts';
import { accepted, stopped, type Edit, type Mutation } from '../mutation.ts';

const FILE = 'content/permalinks.json';

/** The registry with its lines changed. */
const lines = (change: (lines: string[]) => string[], at: Edit['at'] = {}): (() => Edit) =>
  source(FILE, (text) => change(text.split('\n')).join('\n'), at);

/** The first line that has a word, changed; or deleted. */
const line = (
  word: string,
  change: (line: string) => string | undefined,
  told = true,
): (() => Edit) => {
  const at = text(FILE)
    .split('\n')
    .findIndex((one) => one.includes(word));
  if (at < 0) throw new Error(`no line with ${word}`);
  return lines(
    (all) => all.flatMap((one, i) => (i === at ? (change(one) ?? []) : one)),
    told ? { line: at + 1 } : {},
  );
};

const PARAGRAPH = '"kind": "paragraph"';
const STEP = '"kind": "step"';
const CLAIM = '"kind": "claim"';

export const permalinks: readonly Mutation[] = [
  ...stopped('permalinks', [
    ['the whole file deleted', gone(FILE)],
    ['an empty file', source(FILE, () => '')],
    ['an empty list', source(FILE, () => '[\n]\n')],
    ['half of the file', lines((all) => all.slice(0, 200))],
    ['the line of a paragraph deleted', line(PARAGRAPH, () => undefined, false)],
    ['the line of a step deleted', line(STEP, () => undefined, false)],
    ['the line of a claim deleted', line(CLAIM, () => undefined, false)],
    ['the line of a chapter deleted', line('"kind": "chapter"', () => undefined, false)],
    ['the line of a figure deleted', line('"kind": "figure"', () => undefined, false)],
    ['ten lines deleted', lines((all) => all.toSpliced(100, 10))],
    ['a line that leads elsewhere deleted', line('"to":', () => undefined, false)],
    ['where a line leads taken out', line('"to":', (one) => one.replace(/, "to": "[^"]*"/, ''))],
    [
      'where a line leads misspelt',
      line('"to":', (one) => one.replace(/"to": "[^"]*"/, '"to": "nowhere-at-all"'), false),
    ],
    [
      'the id of a paragraph edited',
      line(PARAGRAPH, (one) => one.replace(/"id": "p-..../, '"id": "p-zzzz'), false),
    ],
    [
      'the id of a step edited',
      line(STEP, (one) => one.replace(/"id": "[^"]*"/, '"id": "building"'), false),
    ],
    [
      'the chapter of a line edited',
      line(PARAGRAPH, (one) => one.replace('chips-cars-and-steel', 'the-forge'), false),
    ],
    [
      'the print of a paragraph edited',
      line(PARAGRAPH, (one) => one.replace(/"print": "......./, '"print": "aaaaaaa'), false),
    ],
    [
      'the place of a line edited',
      line(STEP, (one) => one.replace(/"at": "[^"]*"/, '"at": "figure-g2"'), false),
    ],
    ['a field that nobody reads', line(STEP, (one) => one.replace(' }', ', "note": "x" }'))],
    ['a field twice', line(STEP, (one) => one.replace('"kind"', '"id": "x", "kind"'))],
    ['a misspelt kind', line(STEP, (one) => one.replace('"step"', '"stepp"'))],
    ['no id', line(STEP, (one) => one.replace(/"id": "[^"]*", /, ''))],
    ['a number for words', line(STEP, (one) => one.replace(/"words": "[^"]*"/, '"words": 3'))],
    ['a text for a list', line(STEP, (one) => one.replace(' }', ', "was": "cover" }'))],
    ['a key without quotation marks', line(STEP, (one) => one.replace('"kind"', 'kind'))],
    ['a merge left open', line(STEP, (one) => `<<<<<<< ours\n${one}`)],
    ['the middle of a merge', line(STEP, (one) => `=======\n${one}`)],
    ['the end of a merge', line(STEP, (one) => `>>>>>>> theirs\n${one}`)],
    ['a line twice', lines((all) => all.toSpliced(10, 0, all[9] ?? ''), { line: 11 })],
    [
      'two entries on a line',
      lines((all) => all.toSpliced(9, 2, `${all[9] ?? ''} ${all[10] ?? ''}`), { line: 10 }),
    ],
    ['a line of words', line(STEP, (one) => `# steps\n${one}`)],
    [
      'an id with a space',
      line(STEP, (one) => one.replace(/"id": "[^"]*"/, '"id": "building site"')),
    ],
    [
      'bad UTF-8',
      () => {
        const bytes = Buffer.from(text(FILE));
        bytes[300] = 0xff;
        return {
          file: FILE,
          bytes,
          at: { line: bytes.subarray(0, 300).toString().split('\n').length },
        };
      },
    ],
  ]),
  ...accepted('permalinks', [
    [
      'a byte-order mark',
      source(FILE, (all) => `\uFEFF${all}`),
      'an editor of Windows puts it there; it says nothing',
    ],
    ['CRLF', source(FILE, (all) => all.replaceAll('\n', '\r\n')), 'the ends of lines say nothing'],
    [
      'lines in another order',
      lines((all) => [
        ...all.slice(0, 2),
        ...all
          .slice(2, -2)
          .map((one) => one.replace(/,?$/, ','))
          .toReversed(),
        ']',
        '',
      ]),
      'the next build puts them in order',
    ],
    [
      'where a lost one leads changed',
      line('"to":', (one) => one.replace(/"to": "[^"]*"/, '"to": "the-forge"'), false),
      '"to" is the author’s',
    ],
  ]),
];
