import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { original } from '../../../src/editions/editions.ts';
import { readOutline } from '../../../src/story/outline.ts';
import { pictureText } from '../../../src/view/picture.ts';

const folder = 'content/story/en';
const pages = readdirSync(folder).filter((name) => name.endsWith('.mdx'));
const outlines = pages.map((name) => readOutline(readFileSync(join(folder, name), 'utf8')));

/** Stages that come up with marks from elsewhere: the figure, their state, the first step's. */
const arriving = outlines.flatMap(({ uses, steps }) =>
  uses.flatMap(({ name, line, props: { figure = '', from } }) => {
    const first = steps.find((step) => step.figure === figure && step.line > line);
    return name === 'Scrolly' && from && first ? [[figure, from, first.state] as const] : [];
  }),
);

const marksOf = (figure: string, state: string): Map<string, string> => {
  const svg = pictureText(figure, state, 'narrow', 'x', original);
  const { document } = parseHTML(`<!doctype html><body>${svg}</body>`);
  return new Map(
    [...document.querySelectorAll('path, rect, circle')].map((mark) => [
      mark.getAttribute('data-key') ?? '',
      mark.outerHTML,
    ]),
  );
};

describe('a stage that comes up with marks from elsewhere', () => {
  test('is in the story', () => {
    expect(arriving.map(([figure]) => figure)).toContain('announcements');
  });
  test.each(arriving)('%s goes on from %s to %s with marks that move', (figure, from, first) => {
    const [before, after] = [marksOf(figure, from), marksOf(figure, first)];
    const kept = [...before].filter(([key]) => after.has(key));
    expect(kept.length / before.size).toBeGreaterThan(0.9);
    expect(kept.some(([key, mark]) => after.get(key) !== mark)).toBe(true);
  });
  test.each(arriving)('%s was left in %s by an earlier chapter', (figure, from) => {
    const steps = outlines.flatMap((outline) => outline.steps);
    const states = steps.filter((step) => step.figure === figure).map(({ state }) => state);
    expect(states).toContain(from);
  });
});

const MOTION = '@media screen and (prefers-reduced-motion: no-preference) {';
describe('from chapter to chapter', () => {
  const css = readFileSync('src/story/way.css', 'utf8');
  const [still = '', moving = ''] = css.split(MOTION);
  test('nothing is handed over where less motion is asked for', () => {
    expect(still).not.toContain('view-transition');
    const [frame = '', taking = ''] = readFileSync('src/site/styles/frame.css', 'utf8').split(
      MOTION,
    );
    expect(frame).not.toContain('view-transition');
    expect(taking).toContain('navigation: auto');
  });
  test('each name is that of one mark of a page', () => {
    const names = [...moving.matchAll(/view-transition-name: ([\w-]+)/g)]
      .map(([, name]) => name)
      .filter((name) => name !== 'none');
    expect(names).toEqual([...new Set(names)]);
    expect(names.length).toBeGreaterThan(0);
  });
});
