import { patch } from '../../scene/patch.ts';
import { renderSvg } from '../../scene/svg.ts';
import type { LayoutName } from '../../figures/contract.ts';
import type { Question } from './question.ts';

/** From this width on a picture has its wide layout, px. */
const WIDE = 700;
const quiet = matchMedia('(prefers-reduced-motion: reduce)');

/** The one picture of a figure's questions. */
export interface AskStage {
  /** Moves the picture to a question's; cut, it is there at once. */
  readonly show: (question: Question, how: { readonly cut: boolean }) => void;
}

/** Takes over the picture that the build has drawn. `title` is what the figure is called. */
export function createAskStage(figure: HTMLElement, title: string): AskStage {
  const place = figure.querySelector('.picture');
  const takeaway = figure.querySelector('.takeaway > span');
  let shown: Question | undefined;
  let drawn: LayoutName = 'narrow';

  const layout = (): LayoutName => ((place?.clientWidth ?? 0) >= WIDE ? 'wide' : 'narrow');
  const draw = (question: Question, cut: boolean): void => {
    const wanted = layout();
    const next = document.createElement('template');
    next.innerHTML = renderSvg(question.draw(wanted), {
      scope: `ask-${figure.dataset['figure'] ?? ''}`,
      label: `${title}: ${question.answer.name}`,
      inks: 'page',
      root: { class: wanted },
    });
    const target = next.content.firstElementChild;
    const now = place?.querySelector('svg');
    if (!now || !target) return;
    patch(now, target, { move: !cut && !quiet.matches && wanted === drawn });
    drawn = wanted;
    figure.dispatchEvent(new CustomEvent('shown'));
  };
  if (place)
    new ResizeObserver(() => {
      if (shown && layout() !== drawn) draw(shown, true);
    }).observe(place);
  return {
    show: (question, { cut }) => {
      shown = question;
      draw(question, cut);
      if (takeaway) takeaway.textContent = question.answer.takeaway;
    },
  };
}
