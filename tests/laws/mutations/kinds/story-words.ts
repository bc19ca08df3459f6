import { source } from '../edits.ts';
import { accepted, stopped, type Mutation } from '../mutation.ts';
import { FILE, said, passage, step, STEP } from './story-edits.ts';

export const storyWords: readonly Mutation[] = [
  ...stopped('story', [
    // Links.
    ['a link to nothing', said('In a [wheel]() it turns.')],
    ['a link of a space', said('In a [wheel](<  >) it turns.')],
    ['a link without words', said('In a wheel [](../ledger/) it turns.')],
    ['javascript: as a link', said('In a [wheel](javascript:alert(1)) it turns.')],
    ['JavaScript: in other letters', said('In a [wheel](JaVaScRiPt:alert) it turns.')],
    ['data: as a link', said('In a [wheel](data:text/html,x) it turns.')],
    ['file: as a link', said('In a [wheel](file:///etc/passwd) it turns.')],
    ['vbscript: as a link', said('In a [wheel](vbscript:x) it turns.')],
    ['a mistyped scheme', said('In a [wheel](htp://example.org) it turns.')],
    ['a scheme glued twice', said('In a [wheel](hhttps://example.org) it turns.')],
    ['an address without a host', said('In a [wheel](https://) it turns.')],
    ['an address of two slashes', said('In a [wheel](//example.org) it turns.')],
    ['an address with a space', said('In a [wheel](<https://example.org/a b>) it turns.')],
    ['a link whose end is nowhere', said('In a [wheel][spokes] it turns.')],
    ['a link that is not closed', said('In a [wheel](https://example.org it turns.')],
    ['a link to a page that is not there', said('In a [wheel](../legder/) it turns.')],
    ['a link to a chapter that is not there', said('In a [wheel](../the-forj/) it turns.')],
    ['a link to an anchor that is not there', said('In a [wheel](#loose-thread) it turns.')],
    [
      'a link to an anchor that another chapter lacks',
      said('In a [wheel](../the-forge/#misiles) it turns.'),
    ],
    // Pictures.
    ['a picture without words', said('In a wheel ![](wheel.png) it turns.')],
    ['a picture of spaces', said('In a wheel ![  ](wheel.png) it turns.')],
    [
      'a picture of another site',
      said('In a wheel ![A wheel](https://example.org/a.png) it turns.'),
    ],
    ['a picture of any scheme', said('In a wheel ![A wheel](//example.org/a.png) it turns.')],
    // Headings.
    ['a heading that skips', passage('#### A heading')],
    ['a heading of the page', passage('# A heading')],
    ['a headline outside a step', passage('### A heading')],
    ['an empty heading', passage('##')],
    ['a heading of a space', passage('## &#32;')],
    ['a heading glued to its sign', passage('##A heading')],
    ['a headline glued to its sign', step('### A star of spokes', '###A star of spokes')],
    ['a section in a step', step('### A star of spokes', '## A star of spokes')],
    ['two headlines in a step', step('### A star of spokes', '### A star\n\n### of spokes', 2)],
    ['a step without a headline', step(`${STEP}\n\n### A star of spokes\n`, `${STEP}\n`)],
    [
      'a headline under the words',
      step('### A star of spokes', 'Words.\n\n### A star of spokes', 2),
    ],
    // Notes.
    ['a footnote to nowhere', said('In a wheel[^1] it turns.')],
    ['a footnote', passage('In a wheel[^1] it turns.\n\n[^1]: It does.')],
    // Code.
    ['a typo in braces', said('In a {wheel} it turns.')],
    ['the builder’s home', said('In {process.env.HOME} it turns.')],
    ['a sum', said('In {1 + 1} wheels it turns.')],
    ['an expression by itself', passage('{process.env.HOME}')],
    ['an export', passage('export const wheel = 1;')],
    ['an import', passage("import { readFileSync } from 'node:fs';")],
    ['a computed prop', step(STEP, '<Step id="star" state={"1954"}>')],
    ['props from elsewhere', step(STEP, '<Step id="star" state="1954" {...process.env}>')],
    // Letters and words.
    ['an encoding twice', said('A wheelâ€™s turn.')],
    ['a lost letter', said('A whe\uFFFDl turns.')],
    ['NUL', said('A whe\u0000el turns.')],
    ['a sign without width', said('A whe\u200Bel turns.')],
    ['a sign that turns the direction', said('A \u202Ewheel\u202C turns.')],
    ['TODO', said('A wheel turns TODO.')],
    ['#REF!', said('A wheel turns #REF! times.')],
    ['31 February', said('A wheel turned on 31 February.')],
    ['a date that two countries read differently', said('A wheel turned on 10/04/2024.')],
    ['a bare number where a value exists', said('In a wheel, 15 allies deal.')],
    ['a name that nobody answers for', said('In a wheel, Biden turned.')],
  ]),
  ...accepted('story', [
    ['CRLF', source(FILE, (all) => all.replaceAll('\n', '\r\n')), 'a text editor’s habit'],
    ['a BOM', source(FILE, (all) => `\uFEFF${all}`), 'a text editor’s habit'],
    ['an empty line at the end', source(FILE, (all) => `${all}\n`), 'shows nowhere'],
    [
      'two lines between paragraphs',
      source(FILE, (all) => all.replace('\n\nIn a wheel', '\n\n\nIn a wheel')),
      'shows nowhere',
    ],
    ['a < by itself', said('A wheel < turns.'), 'read as it stands'],
    ['a comment', passage('{/* ask again */}'), 'shows nowhere'],
    [
      'a brace that is written so',
      said('In a wheel \\{as it were\\} it turns.'),
      'read as it stands',
    ],
    [
      'an address of the web',
      said('In a [wheel](https://example.org/a_b?c=d#e) it turns.'),
      'a link',
    ],
    ['a link to the ledger', said('In a [wheel](../../ledger/#C020) it turns.'), 'a link'],
    [
      'a link to a step of another chapter',
      said('In a [wheel](../the-forge/#missiles) it turns.'),
      'a link',
    ],
  ]),
];
