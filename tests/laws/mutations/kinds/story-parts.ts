import { stopped, type Mutation } from '../mutation.ts';
import { said, passage, step, STEP, SCROLLY, CLAIM } from './story-edits.ts';

export const storyParts: readonly Mutation[] = [
  ...stopped('story', [
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
    // Syntax.
    ['a claim that is not closed', step('</Claim>.\n\n', '.\n\n')],
    ['a claim closed twice', said('A wheel</Claim> turns.')],
    ['a { by itself', said('A wheel { turns.')],
  ]),
];
