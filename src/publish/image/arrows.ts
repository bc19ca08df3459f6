import type { Attrs, Mark, Scene } from '../../scene/mark.ts';
import { textWidth, type Face } from '../../scene/text.ts';

/** What text inherits from the groups around it, as far as it decides where a letter stands. */
const INHERITED = ['fill', 'font-size', 'font-weight', 'font-family', 'text-anchor'] as const;

/** Room for an arrow, in em. */
const EM = 0.9;

function faceOf(attrs: Attrs): Face {
  if (attrs['font-family'] === 'serif') return 'serif';
  return Number(attrs['font-weight'] ?? 400) >= 600 ? 'sans-bold' : 'sans';
}

function arrow(key: string, sign: string, x: number, y: number, size: number, attrs: Attrs): Mark {
  const [tail, tip] = [x + 0.1 * size, x + (EM - 0.1) * size];
  const [from, to] = sign === '→' ? [tail, tip] : [tip, tail];
  const back = to + (sign === '→' ? -0.24 : 0.24) * size;
  const middle = y - 0.32 * size;
  const [up, down] = [middle - 0.22 * size, middle + 0.22 * size];
  const d = `M${from} ${middle}L${to} ${middle}M${back} ${up}L${to} ${middle}L${back} ${down}`;
  const weight = faceOf(attrs) === 'sans-bold' ? 0.12 : 0.085;
  return {
    key,
    tag: 'path',
    attrs: { d, fill: 'none', stroke: attrs.fill ?? 'ink', 'stroke-width': weight * size },
  };
}

/** One line with arrows in it, as text and drawn arrows side by side. */
function line(mark: Mark, attrs: Attrs): Mark {
  const size = Number(attrs['font-size'] ?? 16);
  const parts = (mark.text ?? '').split(/([←→])/).filter((part) => part !== '');
  const isArrow = (part: string): boolean => part === '←' || part === '→';
  const width = (part: string): number =>
    isArrow(part) ? EM * size : textWidth(part, size, faceOf(attrs));
  const whole = parts.reduce((sum, part) => sum + width(part), 0);
  const shift = { middle: whole / 2, end: whole }[String(attrs['text-anchor'])] ?? 0;
  const y = Number(mark.attrs.y ?? 0);
  let x = Number(mark.attrs.x ?? 0) - shift;
  const children = parts.map((part, i): Mark => {
    const at = x;
    x += width(part);
    const key = `${mark.key}-${i}`;
    if (isArrow(part)) return arrow(key, part, at, y, size, attrs);
    const own: Attrs = { ...mark.attrs, x: at, y, 'text-anchor': 'start', 'xml:space': 'preserve' };
    return { key, tag: 'text', attrs: own, text: part };
  });
  return { key: mark.key, tag: 'g', attrs: {}, children };
}

function withOwnArrows(mark: Mark, up: Attrs): Mark {
  const own = INHERITED.flatMap((name) => (name in mark.attrs ? [[name, mark.attrs[name]]] : []));
  const attrs: Attrs = { ...up, ...(Object.fromEntries(own) as Attrs) };
  if (mark.tag === 'text' && /[←→]/.test(mark.text ?? '')) return line(mark, attrs);
  return mark.children
    ? { ...mark, children: mark.children.map((child) => withOwnArrows(child, attrs)) }
    : mark;
}

/**
 * The scene with its arrows drawn. Neither typeface has ← and →: a browser borrows them from another
 * font, a picture in pixels would go without.
 */
export function withArrows(scene: Scene): Scene {
  return { ...scene, marks: scene.marks.map((mark) => withOwnArrows(mark, {})) };
}
