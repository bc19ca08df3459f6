import type { Mark, Scene } from '../../../src/scene/mark.ts';
import { tidyNumbers } from '../../../src/scene/svg.ts';

const shown = (value: string | number): string =>
  typeof value === 'number' || !/[\s"]/.test(value)
    ? tidyNumbers(value)
    : JSON.stringify(tidyNumbers(value));

function markLine(mark: Mark, depth: number): string {
  const { key, tag, attrs, text, label, rows } = mark;
  const named = Object.entries(attrs).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${shown(value)}`],
  );
  const parts = [
    `${'  '.repeat(depth)}${key}`,
    tag,
    ...named,
    ...(text === undefined ? [] : [`“${text}”`]),
    ...(label === undefined ? [] : [`label=${JSON.stringify(label)}`]),
    ...(rows === undefined ? [] : [`rows=${rows.join(',')}`]),
  ];
  return parts.join(' ');
}

function lines(marks: readonly Mark[], depth: number): string[] {
  return marks.flatMap((mark) => [markLine(mark, depth), ...lines(mark.children ?? [], depth + 1)]);
}

/** A scene as text, one mark a line, children indented: a changed label is one changed line. */
export function sceneText({ width, height, marks }: Scene): string {
  return `${[`${width} × ${height}`, ...lines(marks, 0)].join('\n')}\n`;
}
