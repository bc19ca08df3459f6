import { loadTables } from '../data/tables.ts';
import type { Edition } from '../editions/edition.ts';
import { figures } from '../figures/catalogue.ts';
import type { Figure, FigureText, LayoutName } from '../figures/contract.ts';
import type { Scene } from '../scene/mark.ts';

/** A figure with its data in it: ready to be drawn, described and quoted in one edition. */
export interface Prepared {
  readonly figure: Figure;
  readonly text: FigureText;
  readonly values: Readonly<Record<string, string>>;
  readonly draw: (state: string, layout: LayoutName) => Scene;
}

const cache = new WeakMap<object, Map<string, Prepared>>();

function prepare(figure: Figure, edition: Edition): Prepared {
  const data = figure.prepare(loadTables());
  const scenes = new Map<string, Scene>();
  return {
    figure,
    text: figure.describe(data, edition),
    values: figure.values(data, edition),
    draw: (state, layout) => {
      const key = `${state} ${layout}`;
      const scene = scenes.get(key) ?? figure.draw(data, state, layout, edition);
      scenes.set(key, scene);
      return scene;
    },
  };
}

/** The figure with this id, prepared once for each version of the data. Throws on an unknown id. */
export function prepared(id: string, edition: Edition): Prepared {
  const figure = figures.find((one) => one.id === id);
  if (!figure) throw new Error(`no figure "${id}" in src/figures/catalogue.ts`);
  const library = loadTables();
  const kept = cache.get(library) ?? new Map<string, Prepared>();
  cache.set(library, kept);
  const key = `${edition.lang} ${id}`;
  const found = kept.get(key) ?? prepare(figure, edition);
  kept.set(key, found);
  return found;
}
