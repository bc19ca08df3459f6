import type { Mark } from '../../../scene/mark.ts';
import type { LayoutName, Lines } from '../../contract.ts';
import { label, labelLines } from '../../marks/label.ts';
import { stroke } from '../../marks/stroke.ts';
import type { Approval, Turn } from '../data.ts';
import { AUTUMN } from '../layout.ts';
import type { Words } from '../words.ts';
import { polls } from './polls.ts';

/** The summer without an election, and the autumn with one. */
export function autumn(data: Approval, layout: LayoutName, words: Words): Mark[] {
  const wide = layout === 'wide';
  const frame = AUTUMN[layout];
  const { x, day, right, left } = frame;
  const { labels } = words;
  const grain = wide ? { dot: 6, number: 24, month: 15 } : { dot: 4.5, number: 17, month: 14 };
  const [vote, office] = wide ? [246, 360] : [154, 246];
  const at = ({ id, date }: Turn) => ({ id, x: day(date) });
  const { turns } = data;
  const [june, g7, aside] = [at(turns.asked), at(turns.summit), at(turns.aside)];
  const [term, ishiba, election] = [at(turns.term), at(turns.handover), at(turns.vote)];
  const r = wide ? 13 : 9;
  const cross = r * 0.5;
  const summer = x('2024-07');
  const size = wide ? 15 : 14;
  const say = (
    key: string,
    lines: Lines,
    px: number,
    py: number,
    anchor: 'start' | 'middle' | 'end' = 'start',
    weight?: 600,
  ): Mark[] => labelLines(key, lines, px, py, { size, anchor, ...(weight ? { weight } : {}) });
  const tick = (id: string, px: number, down: number): Mark =>
    stroke(`tick-${id}`, `M${px} ${office - 7}V${office + down}`, 'ink', 1.5);
  return [
    polls(data, frame, grain, words),
    {
      key: 'autumn',
      tag: 'g',
      attrs: {},
      children: [
        stroke(
          'summer',
          `M${x('2024-06') - (x('2024-07') - x('2024-06')) / 2} ${vote}H${day('2024-08-31')}`,
          'line',
        ),
        {
          key: 'no-vote',
          tag: 'circle',
          attrs: { cx: summer, cy: vote, r, fill: 'paper', stroke: 'ink', 'stroke-width': 2 },
          label: labels.talkedOf,
          rows: [june.id],
        },
        stroke(
          'no-vote-cross',
          `M${summer - cross} ${vote - cross}l${2 * cross} ${2 * cross}m0 ${-2 * cross}l${-2 * cross} ${2 * cross}`,
          'ink',
          2.5,
        ),
        {
          key: 'vote',
          tag: 'circle',
          attrs: { cx: election.x, cy: vote, r, fill: 'jp' },
          label: labels.turns.vote,
          rows: [election.id],
        },
        ...(wide
          ? [
              ...say('no-vote-name', labels.noVote.wide, summer, vote + 36, 'middle'),
              ...say('vote-name', labels.vote.wide, 760, vote + 36, 'end', 600),
            ]
          : [
              ...say('no-vote-name', labels.noVote.narrow, summer, vote + 26, 'middle'),
              ...say('vote-name', labels.vote.narrow, 360, vote + 26, 'end', 600),
            ]),
        stroke('kishida', `M${left} ${office}H${ishiba.x - 2}`, 'jp', 4),
        stroke('ishiba', `M${ishiba.x + 2} ${office}H${right}`, 'ink', 4),
        label('kishida-name', labels.kishida[layout], left, office - 14, {
          size,
          ink: 'jp',
          weight: 600,
        }),
        label('ishiba-name', labels.ishiba, right, office - 14, {
          size,
          weight: 600,
          anchor: 'end',
        }),
        tick('aside', aside.x, 10),
        ...(wide
          ? [
              tick('june', june.x, 10),
              tick('g7', g7.x, 56),
              tick('term', term.x, 56),
              ...say('june-name', labels.onlyResults, june.x + 6, office + 30, 'end'),
              ...say('g7-name', labels.g7Ends, g7.x - 6, office + 74),
              ...say('aside-name', labels.stepsAside.wide, aside.x - 6, office + 30, 'start', 600),
              ...say('term-name', labels.termEnds, term.x + 6, office + 74, 'end'),
            ]
          : [...say('aside-name', labels.stepsAside.narrow, aside.x, office + 28, 'middle', 600)]),
      ],
    },
  ];
}
