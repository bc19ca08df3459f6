import type { Attrs, Mark, Scene } from '../../../src/scene/mark.ts';
import { textWidth } from '../../../src/scene/text.ts';

/** A line of text where it is drawn, px. */
export interface TextBox {
  readonly key: string;
  readonly text: string;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface At {
  readonly attrs: Attrs;
  readonly dx: number;
  readonly dy: number;
}

const INHERITED = ['font-size', 'font-weight', 'font-family', 'text-anchor'] as const;

function boxOf(mark: Mark, { attrs, dx, dy }: At): TextBox {
  const size = Number(attrs['font-size'] ?? 16);
  const bold = Number(attrs['font-weight'] ?? 400) >= 600;
  const face = attrs['font-family'] === 'serif' ? 'serif' : bold ? 'sans-bold' : 'sans';
  const text = mark.text ?? '';
  const width = textWidth(text, size, face);
  const x = Number(mark.attrs.x ?? 0) + dx;
  const y = Number(mark.attrs.y ?? 0) + dy;
  const left = { middle: x - width / 2, end: x - width }[String(attrs['text-anchor'])] ?? x;
  return {
    key: mark.key,
    text,
    size,
    left,
    right: left + width,
    top: y - size * 0.74,
    bottom: y + size * (/[gjpqyQ,;()¥$]/.test(text) ? 0.22 : 0.02),
  };
}

/** Every line of text of a scene, by the site's fonts. Knows inherited attributes and `translate`. */
export function textBoxes(scene: Scene): TextBox[] {
  const found: TextBox[] = [];
  const visit = (mark: Mark, up: At): void => {
    const own = INHERITED.flatMap((name) => (name in mark.attrs ? [[name, mark.attrs[name]]] : []));
    const move = /translate\(\s*(-?[\d.]+)[\s,]+(-?[\d.]+)/.exec(
      String(mark.attrs.transform ?? ''),
    );
    const at = {
      attrs: { ...up.attrs, ...(Object.fromEntries(own) as Attrs) },
      dx: up.dx + Number(move?.[1] ?? 0),
      dy: up.dy + Number(move?.[2] ?? 0),
    };
    if (mark.tag === 'text' && mark.text) found.push(boxOf(mark, at));
    mark.children?.forEach((child) => visit(child, at));
  };
  scene.marks.forEach((mark) => visit(mark, { attrs: {}, dx: 0, dy: 0 }));
  return found;
}

/** Pairs of texts that touch, by more than `slack` px both ways. */
export function collisions(boxes: readonly TextBox[], slack = 1): string[] {
  return boxes.flatMap((a, i) =>
    boxes.slice(i + 1).flatMap((b) => {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return across > slack && down > slack ? [`"${a.text}" and "${b.text}"`] : [];
    }),
  );
}
