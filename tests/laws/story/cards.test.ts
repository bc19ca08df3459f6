import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadSite } from '../../../src/data/site.ts';
import { figures } from '../../../src/figures/catalogue.ts';
import { cardView } from '../../../src/figures/views.ts';
import { cardStep, moreCards } from '../../../src/story/card-step.ts';
import { readOutline } from '../../../src/story/outline.ts';

const folder = 'content/story/en';
const chapters = readdirSync(folder).filter((name) => /^\d/.test(name));

describe('the card', () => {
  test.each(chapters)('of %s shows no first step but one that says so', (name) => {
    const outline = readOutline(readFileSync(`${folder}/${name}`, 'utf8'));
    const shown = cardStep(outline);
    expect(shown).toBeDefined();
    if (shown === outline.steps[0]) expect(shown?.props).toHaveProperty('card');
  });

  test.each(figures)('of $id shows no first view but one that is named', (figure) => {
    const { cards } = loadSite();
    const shown = cardView(figure, cards).id;
    if (shown === figure.views[0]?.id) expect(cards[figure.id]).toBe(shown);
  });

  test('is of a figure that there is', () => {
    const ids = figures.map(({ id }) => id);
    expect(Object.keys(loadSite().cards).filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('of a figure without a name is its last view; a name that is none tells the nearest', () => {
    const figure = {
      id: 'rain',
      views: [
        { id: 'dry', state: {} },
        { id: 'wet', state: {} },
      ],
    };
    expect(cardView(figure, {}).id).toBe('wet');
    expect(() => cardView(figure, { rain: 'wett' })).toThrow('did you mean "wet"');
  });

  test('is one: the second step that asks for it is told with its line', () => {
    const step = (id: string, card: string) =>
      `<Step id="${id}" state="${id}"${card}>\n\n### ${id}\n\n</Step>\n`;
    const outline = readOutline(
      `<Scrolly figure="rain">\n\n${step('a', ' card')}\n${step('b', '')}\n${step('c', ' card')}\n</Scrolly>\n`,
    );
    expect(cardStep(outline)?.id).toBe('a');
    expect(moreCards('a.mdx', outline)).toMatchObject([
      { found: 'the card again, on the step "c"' },
    ]);
  });
});
