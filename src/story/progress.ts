import { loadSite } from '../data/site.ts';
import type { Edition } from '../editions/edition.ts';
import { renderSvg } from '../scene/svg.ts';
import { inkVariables, type ThemeName } from '../scene/theme.ts';
import { prepared } from '../view/prepared.ts';

/** How far a story has come by the end of a chapter: a view of the figure that marks it. */
export interface Progress {
  readonly figure: string;
  readonly view: string;
}

/** The view that marks the end of a chapter; undefined in a story, or a chapter, without one. */
export function progressAt(slug: string): Progress | undefined {
  const { progress } = loadSite();
  const view = progress?.views[slug];
  return progress && view !== undefined ? { figure: progress.figure, view } : undefined;
}

const used = (svg: string, theme: ThemeName): string =>
  inkVariables(theme)
    .split(';')
    .filter((line) => svg.includes(`var(${line.split(':')[0] ?? ''})`))
    .join(';');

/** The view in small as a file of its own, in both themes. Throws where the figure has no miniature. */
export function progressSvg({ figure, view }: Progress, edition: Edition): string {
  const { miniature, words } = prepared(figure, edition);
  const scene = miniature(view);
  if (!scene)
    throw new Error(`${figure} has no miniature: name another figure in content/site.json`);
  const svg = renderSvg(scene, {
    scope: 'progress',
    label: words(view).takeaway,
    inks: 'page',
    root: { xmlns: 'http://www.w3.org/2000/svg' },
  }).replace(/ data-key="[^"]*"/g, '');
  const inks = `:root{${used(svg, 'light')}}@media(prefers-color-scheme:dark){:root{${used(svg, 'dark')}}}`;
  return svg.replace('>', `><style>${inks}</style>`);
}
