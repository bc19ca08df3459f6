import type { Mark } from '../../../scene/mark.ts';
import { textWidth, linesOf } from '../../../scene/text.ts';
import { label, labelLines } from '../../marks/label.ts';
import type { CaseItem } from '../data/judge-cases.ts';
import type { Status } from '../data/topics.ts';
import type { Words } from '../words.ts';

/** A case, and the tracker's answer where it is shown. */
interface Judged {
  readonly item: CaseItem;
  readonly status: Status | null;
}

/** The words of the cases in three columns. */
export function wideWords(cases: readonly Judged[], { labels, breaks }: Words): Mark[] {
  const size = 15;
  return cases.flatMap(({ item, status }, i) => {
    const x = i * 266;
    const one = labels.cases[item];
    const told = (key: string, head: string, text: string, y: number): Mark[] => [
      label(`${key}-head`, head, x, y, { ink: 'muted' }),
      ...labelLines(key, linesOf(breaks(text), 226, 17), x, y + 23, { size: 17 }),
    ];
    return [
      label(`${item}-name`, one.name, x, 156, { size: 20, weight: 600 }),
      ...told(`${item}-promised`, labels.judge.promised, one.promised, 196),
      ...told(`${item}-happened`, labels.judge.happened, one.happened, 300),
      ...(status
        ? [
            label(`${item}-says`, labels.statuses[status], x, 440, { size: 42, serif: true }),
            ...labelLines(`${item}-because`, linesOf(breaks(one.because), 226, size), x, 468, {
              size,
            }),
          ]
        : [label(`${item}-ask`, labels.judge.ask, x, 440, { size: 30, serif: true, ink: 'gold' })]),
    ];
  });
}

/** The words of the cases under each other; reasons stand in a column of their own. */
export function narrowWords(cases: readonly Judged[], { labels }: Words): Mark[] {
  const x = 62;
  const size = 22;
  const answers = cases.map(({ status }) => (status ? labels.statuses[status] : ''));
  const reasons =
    x + Math.ceil(Math.max(...answers.map((text) => textWidth(text, size, 'serif')))) + 13;
  return cases.flatMap(({ item, status }, i) => {
    const y = 2 + i * 92;
    const one = labels.cases[item];
    return [
      label(`${item}-name`, one.name, x, y + 13, { size: 15, weight: 600 }),
      label(`${item}-promised`, one.promised, x, y + 32, { ink: 'muted' }),
      label(`${item}-happened`, one.happened, x, y + 49),
      ...(status
        ? [
            label(`${item}-says`, labels.statuses[status], x, y + 75, { size, serif: true }),
            label(`${item}-because`, one.because, reasons, y + 75),
          ]
        : [
            label(`${item}-ask`, labels.judge.ask, x, y + 74, {
              size: 20,
              serif: true,
              ink: 'gold',
            }),
          ]),
    ];
  });
}
