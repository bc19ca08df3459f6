import type { Slip } from '../data/author-error.ts';
import { nearest } from '../data/nearest.ts';
import { moreCards } from './card-step.ts';
import { alikeNeighbours } from './neighbours.ts';
import type { Outline, Use } from './outline.ts';

/** Every name an author may use in a chapter. */
export interface Names {
  /** Figure id to its state ids. */
  readonly states: ReadonlyMap<string, readonly string[]>;
  /** Figure id to the ids of the numbers it offers. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly claims: readonly string[];
  readonly terms: readonly string[];
  readonly quotations: readonly string[];
  /** Figures with cases that a reader may judge. */
  readonly judged: readonly string[];
  /** Figures that take questions of the reader’s own. */
  readonly asked: readonly string[];
  /** Anchors taken by other chapters, with the file that has them. */
  readonly anchors: ReadonlyMap<string, string>;
}

/** Components of a chapter, with the props each must have. */
const COMPONENTS: Readonly<Record<string, readonly string[]>> = {
  Scrolly: ['figure'],
  Step: ['id', 'state'],
  Figure: ['id', 'state'],
  Claim: ['id'],
  Term: ['id'],
  Value: ['of', 'id'],
  Quote: ['id'],
  Ask: ['figure'],
  Judge: ['figure'],
  Ours: [],
};
/** Props that a component may have besides. */
const OPTIONAL: Readonly<Record<string, readonly string[]>> = {
  Figure: ['share'],
  Step: ['same', 'card'],
  Scrolly: ['from'],
};
/** Parts of a paragraph. */
const INLINE: readonly string[] = ['Claim', 'Ours', 'Term', 'Value'];
const ANCHOR = /^[a-z][a-z0-9-]*$/;
/** Ids that pages, figures, notes and paragraphs have. */
const RESERVED =
  /^(?:[pst]-.*|figure-.*|note-.*|main|notes|words|cite|card|link-to|chapters|behind|corrections|the-end)$/;

function unknown(
  file: string,
  line: number,
  what: string,
  found: string,
  known: readonly string[],
): Slip {
  const alike = nearest(found, known);
  const list = known.length > 12 ? `one of the ${known.length} known ids` : known.join(' | ');
  return {
    file,
    line,
    found: `${what} "${found}"`,
    expected: list || 'nothing: none exists',
    ...(alike === undefined ? {} : { nearest: alike }),
  };
}

function checkProps(file: string, use: Use): Slip[] {
  const wanted = COMPONENTS[use.name];
  if (!wanted) return [unknown(file, use.line, 'the component', use.name, Object.keys(COMPONENTS))];
  const missing = wanted.filter((name) => !use.props[name]);
  const allowed = [...wanted, ...(OPTIONAL[use.name] ?? [])];
  const extra = Object.keys(use.props).filter((name) => !allowed.includes(name));
  const shown = `<${use.name} ${wanted.map((name) => `${name}="…"`).join(' ')}>`;
  return [
    ...missing.map((name) => ({
      file,
      line: use.line,
      found: `<${use.name}> without ${name}`,
      expected: shown,
    })),
    ...extra.map((name) => ({
      file,
      line: use.line,
      found: `<${use.name}> with ${name}`,
      expected: shown,
    })),
  ];
}

/** MDX makes no paragraph of components alone, and drops the spaces between them. */
function checkSurroundings(file: string, { name, line, alone }: Use): Slip[] {
  if (!alone || !INLINE.includes(name)) return [];
  return [
    {
      file,
      line,
      found: `a paragraph with no word outside its components: <${name}> is no part of a sentence`,
      expected: 'some text of its own in every paragraph',
      hint: `end the paragraph with its point outside: …</${name}>.`,
    },
  ];
}

function checkNames(file: string, use: Use, figure: string | undefined, names: Names): Slip[] {
  const figures = [...names.states.keys()];
  const { id = '', state = '', of = '' } = use.props;
  const known = (what: string, found: string, list: readonly string[]): Slip[] =>
    list.includes(found) ? [] : [unknown(file, use.line, what, found, list)];
  const stateOf = (owner: string): Slip[] =>
    known(`the state (of ${owner})`, state, names.states.get(owner) ?? []);

  switch (use.name) {
    case 'Judge':
      return known('the figure with cases to judge', use.props['figure'] ?? '', names.judged);
    case 'Ask':
      return known('the figure that takes questions', use.props['figure'] ?? '', names.asked);
    case 'Scrolly': {
      const { figure: drawn = '', from } = use.props;
      if (!figures.includes(drawn)) return known('the figure', drawn, figures);
      const states = names.states.get(drawn) ?? [];
      return from === undefined ? [] : known(`the state (of ${drawn})`, from, states);
    }
    case 'Figure':
      return figures.includes(id) ? stateOf(id) : known('the figure', id, figures);
    case 'Step':
      return figure !== undefined && figures.includes(figure) ? stateOf(figure) : [];
    case 'Value':
      return figures.includes(of)
        ? known(`the number (of ${of})`, id, names.values.get(of) ?? [])
        : known('the figure', of, figures);
    case 'Claim':
      return known('the claim', id, names.claims);
    case 'Term':
      return known('the term', id, names.terms);
    case 'Quote':
      return known('the quotation', id, names.quotations);
    default:
      return [];
  }
}

function checkAnchors(file: string, outline: Outline, names: Names): Slip[] {
  const seen = new Map<string, number>();
  return outline.steps.flatMap((step) => {
    const { id } = step;
    const slips: Slip[] = [];
    const expected = 'an anchor of its own for every step of the story';
    if (!ANCHOR.test(id)) {
      slips.push({
        file,
        line: step.line,
        found: `the anchor "${id}"`,
        expected: 'a-z, 0-9 and hyphens, a letter first',
      });
    }
    if (RESERVED.test(id)) {
      slips.push({
        file,
        line: step.line,
        found: `the anchor "${id}"`,
        expected: 'a name that the page does not need itself, as it does figure-…, note-… and p-…',
      });
    }
    const before = seen.get(id);
    const elsewhere = names.anchors.get(id);
    if (before !== undefined)
      slips.push({
        file,
        line: step.line,
        found: `the anchor "${id}" again, first on line ${before}`,
        expected,
      });
    else if (elsewhere !== undefined)
      slips.push({
        file,
        line: step.line,
        found: `the anchor "${id}", taken by ${elsewhere}`,
        expected,
      });
    if (!step.title)
      slips.push({
        file,
        line: step.line,
        found: `the step "${id}" without a heading`,
        expected: '### and two to six words, first thing in the step',
      });
    seen.set(id, step.line);
    return slips;
  });
}

/** Every name in a chapter that nothing has, and every anchor that is not its own. */
export function chapterSlips(file: string, outline: Outline, names: Names): Slip[] {
  const figureAt = new Map(outline.steps.map((step) => [step.line, step.figure]));
  const named = outline.uses.flatMap((use) => {
    const props = [...checkProps(file, use), ...checkSurroundings(file, use)];
    return props.length > 0 ? props : checkNames(file, use, figureAt.get(use.line), names);
  });
  return [
    ...named,
    ...checkAnchors(file, outline, names),
    ...alikeNeighbours(file, outline.steps),
    ...moreCards(file, outline),
  ];
}
