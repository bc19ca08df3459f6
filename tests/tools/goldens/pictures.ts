import { en } from '../../../src/editions/en.ts';
import { figures } from '../../../src/figures/catalogue.ts';
import type { Figure, LayoutName } from '../../../src/figures/contract.ts';
import { prepared } from '../../../src/view/prepared.ts';
import { sceneText } from './scene-text.ts';
import { wordsText } from './words-text.ts';

export const layouts: readonly LayoutName[] = ['narrow', 'wide'];

/** A golden: its file below tests/golden, and the text that the code gives now. */
export interface Golden {
  readonly name: string;
  readonly text: string;
}

/** The goldens of one figure: each view in both layouts, and its words. */
export function goldensOf({ id }: Figure): Golden[] {
  const { views, draw, text, values } = prepared(id, en);
  const pictures = views.flatMap((view) =>
    layouts.map((layout) => ({
      name: `${id}/${view}.${layout}.txt`,
      text: sceneText(draw(view, layout)),
    })),
  );
  return [...pictures, { name: `${id}/words.txt`, text: wordsText(text, values, views) }];
}

/** The goldens of every figure of the catalogue. */
export const allGoldens = (): Golden[] => figures.flatMap(goldensOf);
