import type { Edition } from '../editions/edition.ts';
import type { LayoutName } from '../figures/contract.ts';
import { renderSvg } from '../scene/svg.ts';
import { prepared } from './prepared.ts';

/** SVG text of a figure in one state for a page of the site. `place` is unique on the page. */
export function pictureText(
  figure: string,
  state: string,
  layout: LayoutName,
  scope: string,
  edition: Edition,
): string {
  const { draw, text, words } = prepared(figure, edition);
  return renderSvg(draw(state, layout), {
    scope: `${scope}-${layout}`,
    // The caption beside it says the finding.
    label: `${text.title}: ${words(state).name}`,
    inks: 'page',
    root: { class: layout },
  });
}

/** SVG text of a figure's opening: its last view, with the years of what grows in it. Empty without one. */
export function openingText(figure: string, layout: LayoutName, edition: Edition): string {
  const { opening, text, views, words } = prepared(figure, edition);
  const grown = opening(layout);
  if (!grown) return '';
  return renderSvg(grown.scene, {
    scope: `opening-${layout}`,
    label: `${text.title}: ${words(views.at(-1) ?? '').name}`,
    inks: 'page',
    root: { class: layout },
  });
}
