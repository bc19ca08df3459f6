import { put, source } from '../edits.ts';
import { accepted, stopped, type Edit, type Mutation } from '../mutation.ts';
import { text } from '../content.ts';

const FILE = 'content/story/en/3-the-lattice-and-the-sea.mdx';
const ABOUT = 'content/story/en/about.md';
/** A sentence of the chapter that has no mark in it. */
const FROM = 'In a wheel, allies deal with one another through the middle.';
/** The chapter that was there before is the one told. */
const FORGE = { file: 'content/story/en/4-the-forge.mdx', line: 2 };
const HEAD = '## ';

const lineOf = (file: string, words: string): number =>
  text(file).slice(0, text(file).indexOf(words)).split('\n').length;

/** Words put for a sentence of a chapter. */
const said = (to: string) => put(FILE, FROM, to, { line: lineOf(FILE, FROM) });
/** A passage put before a paragraph of a chapter. */
const passage = (words: string) =>
  put(FILE, FROM, `${words}\n\n${FROM}`, { line: lineOf(FILE, FROM) });
/** Another line of the front matter; `told` where the slip shows elsewhere. */
const field = (from: RegExp, to: string, column?: string, told: Edit['at'] = {}) =>
  source(FILE, (all) => all.replace(from, to), {
    line:
      text(FILE)
        .split('\n')
        .findIndex((line) => from.test(line)) + 1,
    ...(column === undefined ? {} : { column }),
    ...told,
  });
const about = (words: string) =>
  put(ABOUT, `${HEAD}What we changed`, `${words}\n\n${HEAD}What we changed`, {
    line: lineOf(ABOUT, `${HEAD}What we changed`),
  });
/** A step of the chapter in another form; the slip is in its n-th line. */
const step = (from: string, to: string, line = 0) =>
  put(FILE, from, to, { line: lineOf(FILE, from) + line });
/** A file of the folder beside those that are read. */
const beside = (name: string, words: string) => () => ({
  file: `content/story/en/${name}`,
  bytes: words,
  at: {},
});
const STEP = '<Step id="star" state="1954">';
const SCROLLY = '<Scrolly figure="partnership-network">';
const CLAIM =
  'Two spokes fell off later: Taiwan’s treaty ended in 1980, and New Zealand’s was suspended in 1986.';

export const story: readonly Mutation[] = [
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
    // Components.
    ['a claim in a claim', step(CLAIM, `<Claim id="N005">Two</Claim> spokes.`)],
    ['a term in a term', said('A <Term id="quad">wheel <Term id="raa">turns</Term></Term> here.')],
    [
      'a claim in a term',
      said('A <Term id="quad">wheel <Claim id="N005">turns</Claim></Term> here.'),
    ],
    ['an empty claim', said('A wheel <Claim id="N005"></Claim> turns.')],
    ['a claim of a space', said('A wheel <Claim id="N005"> </Claim> turns.')],
    ['a claim that closes itself', said('A wheel <Claim id="N005" /> turns.')],
    ['an empty term', said('A wheel <Term id="quad"></Term> turns.')],
    ['a term that closes itself', said('A wheel <Term id="quad" /> turns.')],
    ['an empty mark of ours', said('A wheel <Ours></Ours> turns.')],
    ['ours in ours', said('A wheel <Ours>turns <Ours>well</Ours></Ours> here.')],
    ['a claim around a paragraph', passage('<Claim id="N005">\n\nIt turns.\n\n</Claim>')],
    ['a claim that is all of a paragraph', passage('<Claim id="N005">It turns.</Claim>')],
    ['ours around two paragraphs', passage('<Ours>\n\nIt turns.\n\nIt stops.\n\n</Ours>')],
    ['words inside a quotation', step('<Quote id="Q12" />', '<Quote id="Q12">It turns.</Quote>')],
    [
      'words inside a number',
      said('There are <Value of="partnership-network" id="pairs-2014">4</Value> here.'),
    ],
    ['words between steps', step(STEP, `It turns.\n\n${STEP}`)],
    ['a heading between steps', step(STEP, `## It turns\n\n${STEP}`)],
    ['a figure between steps', step(STEP, `<Figure id="g2" state="they-said" />\n\n${STEP}`)],
    ['a Scrolly in a Scrolly', step(STEP, `<Scrolly figure="g2">\n\n</Scrolly>\n\n${STEP}`)],
    ['a Scrolly without steps', passage('<Scrolly figure="partnership-network">\n\n</Scrolly>')],
    [
      'a Scrolly of words',
      passage('<Scrolly figure="partnership-network">\n\nIt turns.\n\n</Scrolly>'),
    ],
    [
      'a step in a step',
      step(
        '### A star of spokes',
        '### A star of spokes\n\n<Step id="star-b" state="2014">\n\n### B\n\nIt turns.\n\n</Step>',
        2,
      ),
    ],
    [
      'a step on its own',
      passage('<Step id="alone" state="2014">\n\n### Alone\n\nIt turns.\n\n</Step>'),
    ],
    [
      'a step without words',
      step(STEP, `<Step id="bare" state="2014">\n\n### Bare\n\n</Step>\n\n${STEP}`),
    ],
    [
      'a figure in a claim',
      said('A <Claim id="N005">wheel <Figure id="g2" state="they-said" /></Claim> turns.'),
    ],
    ['an unknown component', said('A <Clam id="N005">wheel</Clam> turns.')],
    ['a tag of the page', said('A <b>wheel</b> turns.')],
    ['a script', passage('<script>alert(1)</script>')],
    ['a style', passage('<style>p[a] {"{"}</style>')],
    ['a frame', passage('<iframe src="https://example.org"></iframe>')],
    ['an unknown figure', step(SCROLLY, '<Scrolly figure="partnership-netwrok">')],
    ['an unknown view', step(STEP, '<Step id="star" state="1945">')],
    ['an unknown claim', step('<Claim id="N003">', '<Claim id="N0003">')],
    ['an unknown number', step('id="pairs-1954"', 'id="pairs-1945"')],
    ['an unknown term', step('<Term id="hub-and-spoke">', '<Term id="hub-and-spokes">')],
    ['an unknown quotation', step('<Quote id="Q12" />', '<Quote id="Q1234" />')],
    ['a prop too many', step(STEP, '<Step id="star" state="1954" colour="red">')],
    ['an anchor twice', step('<Step id="cross-beams"', '<Step id="star"')],
    ['an empty anchor', step(STEP, '<Step id="" state="1954">')],
    // Code.
    ['a typo in braces', said('In a {wheel} it turns.')],
    ['the builder’s home', said('In {process.env.HOME} it turns.')],
    ['a sum', said('In {1 + 1} wheels it turns.')],
    ['an expression by itself', passage('{process.env.HOME}')],
    ['an export', passage('export const wheel = 1;')],
    ['an import', passage("import { readFileSync } from 'node:fs';")],
    ['a computed prop', step(STEP, '<Step id="star" state={"1954"}>')],
    ['props from elsewhere', step(STEP, '<Step id="star" state="1954" {...process.env}>')],
    // Syntax.
    ['a claim that is not closed', step('</Claim>.\n\n', '.\n\n')],
    ['a claim closed twice', said('A wheel</Claim> turns.')],
    ['a { by itself', said('A wheel { turns.')],
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
