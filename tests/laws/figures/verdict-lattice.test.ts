import { readFileSync, globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadSite } from '../../../src/data/site.ts';
import { loadTables } from '../../../src/data/tables.ts';
import { en } from '../../../src/editions/en.ts';
import { CASES } from '../../../src/figures/announcements/data/judge-cases.ts';
import { STATUSES } from '../../../src/figures/announcements/data/topics.ts';
import { prepare } from '../../../src/figures/verdict-lattice/data.ts';
import { verdictLattice } from '../../../src/figures/verdict-lattice/index.ts';
import { rosette } from '../../../src/figures/verdict-lattice/layout/rosette.ts';
import { isSet } from '../../../src/figures/verdict-lattice/view.ts';
import { viewOf } from '../../../src/figures/views.ts';
import { worded } from '../../../src/figures/worded.ts';
import type { Mark } from '../../../src/scene/mark.ts';

const tables = loadTables();
const screen = prepare(tables);
const outcomes = tables.table('ledger/outcomes');
const words = worded(verdictLattice, en);
const stateOf = (view: string) => viewOf(verdictLattice, view).state;
const group = (view: string, layout: 'narrow' | 'wide', key: string): readonly Mark[] =>
  verdictLattice.draw(screen, stateOf(view), layout, words).marks.find((mark) => mark.key === key)
    ?.children ?? [];

/** How a joint is drawn: by the name of its strips, and by the look of its ground where it has none. */
function drawnAs({ children = [] }: Mark): string {
  const [ground, strips] = children;
  if (strips) return strips.key.split('-')[1] ?? '';
  return ground?.attrs.fill === 'paper' ? 'dropped' : 'nothing';
}

describe.each(['narrow', 'wide'] as const)('the screen, %s', (layout) => {
  test('has one joint for each topic followed, drawn by its verdict', () => {
    const drawn = group('whole', layout, 'joints').map((mark) => [mark.rows?.[0], drawnAs(mark)]);
    expect(drawn.toSorted()).toEqual(outcomes.map(({ id, status }) => [id, status]).toSorted());
  });

  test('tells its verdicts apart by shape', () => {
    const key = group('whole', layout, 'key').filter(({ tag }) => tag === 'g');
    const looks = key.map(({ children = [] }) =>
      children
        .slice(1)
        .map(({ attrs }) => [attrs.d, attrs['stroke-dasharray']])
        .join(' '),
    );
    expect(key).toHaveLength(STATUSES.length);
    expect(new Set(looks).size).toBe(STATUSES.length);
  });

  test.each(Object.values(loadSite().progress?.views ?? {}))(
    'leaves open what the story has not told: %s',
    (view) => {
      const joints = group(view, layout, 'joints');
      const open = joints.filter((mark) => drawnAs(mark) === 'open').map(({ key }) => key);
      const untold = screen.joints.filter((joint) => !isSet(joint, stateOf(view)));
      expect(joints).toHaveLength(outcomes.length);
      expect(open.toSorted()).toEqual(untold.map(({ id }) => id).toSorted());
    },
  );

  test('has a place for the reader’s own verdict on each case, unseen, and a look for each answer', () => {
    const rings = group('whole', layout, 'yours');
    expect(rings.map(({ key }) => key).toSorted()).toEqual(
      CASES.map(({ topic }) => `yours-${topic}`).toSorted(),
    );
    for (const { attrs } of rings) {
      expect(attrs['visibility']).toBe('hidden');
      const dashes = String(attrs['data-dashes']).split('|');
      expect(new Set(dashes).size).toBe(STATUSES.length);
    }
  });
});

describe('from chapter to chapter', () => {
  const views = Object.values(loadSite().progress?.views ?? {});
  const told = views.map(
    (view) => screen.joints.filter((joint) => isSet(joint, stateOf(view))).length,
  );

  test('the screen grows, and the last chapter has all of it', () => {
    expect(told.length).toBeGreaterThan(2);
    expect(told).toEqual([...new Set(told)].toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(outcomes.length);
  });

  test('it grows from the middle: what is told earlier lies no farther out', () => {
    const away = rosette(screen.joints.length, 10).map(({ x, y }) => Math.round(Math.hypot(x, y)));
    expect(away).toEqual(away.toSorted((a, b) => a - b));
    const chapters = screen.joints.map(({ chapter = Infinity }) => chapter);
    expect(chapters).toEqual(chapters.toSorted((a, b) => a - b));
  });

  test('its small picture has a mark for each verdict that is there by then', () => {
    for (const view of views) {
      const state = stateOf(view);
      const made = screen.joints.map((joint) => (isSet(joint, state) ? joint.status : 'open'));
      const drawn = verdictLattice.miniature?.(screen, state).marks.map(({ key }) => key) ?? [];
      expect(drawn.toSorted()).toEqual(
        [...new Set(made)].filter((one) => one !== 'dropped').toSorted(),
      );
    }
  });

  test('a topic is told where its statement says, and in no earlier chapter', () => {
    const chapters = globSync('content/story/en/[0-9]*.mdx').toSorted();
    const texts = chapters.map((file) => readFileSync(file, 'utf8'));
    const first = (claim: string): number =>
      texts.findIndex((text) => text.includes(`<Claim id="${claim}"`)) + 1;
    const links = tables.table('ledger/outcome_links');
    for (const { id, chapter } of screen.joints) {
      const claim = links.find(({ outcome_id }) => outcome_id === id)?.told_by;
      if (claim) expect(first(claim), `${id} by ${claim}`).toBe(chapter);
    }
  });
});

test.each([1, 7, 13, 19, 31, 37, 43, 55])(
  'a rosette of %i is whole: it looks the same turned by a sixth',
  (n) => {
    const spots = rosette(n, 100);
    for (const { x, y } of spots) {
      const [a, b] = [x / 2 - y * Math.sqrt(0.75), x * Math.sqrt(0.75) + y / 2];
      expect(spots.some((spot) => Math.hypot(spot.x - a, spot.y - b) < 1)).toBe(true);
    }
  },
);
