import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { original } from '../../../src/editions/editions.ts';
import { alikeNeighbours, neighbours, reasonToStay } from '../../../src/story/neighbours.ts';
import { readOutline } from '../../../src/story/outline.ts';
import { prepared } from '../../../src/view/prepared.ts';

const folder = 'content/story/en';
const pages = readdirSync(folder).filter((name) => name.endsWith('.mdx'));
const stepsIn = (name: string) => readOutline(readFileSync(join(folder, name), 'utf8')).steps;

describe.each(pages)('%s', (name) => {
  const steps = stepsIn(name);
  test('no step shows the picture, or has the heading, of the one before it', () => {
    expect(alikeNeighbours(name, steps)).toEqual([]);
  });
  test('no two neighbouring pictures have one headline, nor one that is a step’s heading', () => {
    const headline = (figure: string, state = ''): string =>
      prepared(figure, original).words(state).takeaway;
    const alike = neighbours(steps)
      .filter(([, step]) => reasonToStay(step) === undefined)
      .filter(([before, { figure, title, props }]) => {
        const now = headline(figure, props['state']);
        return now === headline(figure, before.props['state']) || now === title;
      });
    expect(alike.map(([, { props }]) => props['id'])).toEqual([]);
  });
});

test('every exception is one that is listed here', () => {
  const kept = pages.flatMap(stepsIn).filter((step) => reasonToStay(step) !== undefined);
  expect(Object.fromEntries(kept.map(({ props }) => [props['id'], props['same']]))).toEqual({});
});

describe('a pair of steps', () => {
  const pair = (first: string, second: string, heading = 'Two') =>
    alikeNeighbours(
      'a.mdx',
      readOutline(
        `<Scrolly figure="g2">\n\n<Step id="a" state="${first}">\n\n### One\n\n</Step>\n\n` +
          `<Step id="b" ${second}>\n\n### ${heading}\n\n</Step>\n\n</Scrolly>\n`,
      ).steps,
    ).map(({ found }) => found);
  test.each([
    ['that differ', 'us', 'state="cn"', 'Two', 0],
    ['with one picture', 'us', 'state="us"', 'Two', 1],
    ['with one picture, and why', 'us', 'state="us" same="he looks twice"', 'Two', 0],
    ['that differ, and why not', 'us', 'state="cn" same="he looks twice"', 'Two', 1],
    ['with one heading', 'us', 'state="cn"', 'One', 1],
  ])('%s', (_what, first, second, heading, slips) => {
    expect(pair(first, second, heading)).toHaveLength(slips);
  });
});
