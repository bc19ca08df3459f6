import { linear } from '../../marks/linear.ts';
import type { Ink, Mark, Scene } from '../../../scene/mark.ts';
import { textWidth } from '../../../scene/text.ts';
import type { LayoutName } from '../../contract.ts';
import { hatch } from '../../marks/hatch.ts';
import { label } from '../../marks/label.ts';
import { boxPath } from './columns.ts';
import type { Defence } from '../data.ts';
import type { Peer } from '../data/shares.ts';
import { sizes } from '../layout.ts';
import type { Words } from '../words.ts';
import { frameworkMark } from './framework-mark.ts';

const FRAMES = {
  wide: { left: 128, right: 700, top: 44, pitch: 55, bar: 30, text: 14 },
  narrow: { left: 116, right: 304, top: 28, pitch: 29, bar: 18, text: 14 },
} as const;

const inkOf = ({ iso3 }: Peer): Ink => (iso3 === 'JPN' ? 'jp' : iso3 === 'USA' ? 'us' : 'partner');

/** Ten countries by SIPRI's share of GDP; the government's own 2.0% as a diamond beside Japan's bar. */
export function drawPeers(data: Defence, layout: LayoutName, words: Words): Scene {
  const { left, right, top, pitch, bar, text } = FRAMES[layout];
  const isWide = layout === 'wide';
  const { byGovernment, peers: told } = words.labels;
  const x = linear([0, Math.max(...data.peers.map(({ share }) => share))], [left, right]);
  const { framework, sipri } = data.ways;
  const row = (peer: Peer, i: number): Mark => {
    const y = top + i * pitch;
    const base = y + bar / 2 + text * 0.35;
    const weight = peer.iso3 === 'JPN' ? { weight: 600 as const } : {};
    const value = words.number(peer.share, 2);
    return {
      key: `peer-${peer.iso3}`,
      tag: 'g',
      attrs: {},
      label: peer.country,
      rows: [`peer-${peer.iso3.toLowerCase()}`],
      children: [
        {
          key: `peer-${peer.iso3}-bar`,
          tag: 'path',
          attrs: {
            d: boxPath(left, y, x(peer.share) - left, bar),
            fill: peer.isEstimate ? '#estimate' : inkOf(peer),
          },
        },
        label(`peer-${peer.iso3}-name`, peer.country, left - 8, base, {
          anchor: 'end',
          size: text,
          ...weight,
        }),
        label(
          `peer-${peer.iso3}-value`,
          peer.isEstimate ? told.estimate(value) : value,
          x(peer.share) + 6,
          base,
          { size: text, ...weight },
        ),
      ],
    };
  };
  const japan = data.peers.findIndex((peer) => peer.iso3 === 'JPN');
  const middle = top + japan * pitch + bar / 2;
  const title = told.title(sipri.year);
  const titleY = isWide ? 18 : 13;
  return {
    ...sizes[layout],
    marks: [
      { key: 'defs', tag: 'defs', attrs: {}, children: [hatch('estimate', 'partner', 'none', 5)] },
      {
        key: 'heads',
        tag: 'g',
        attrs: {},
        children: [
          label('peers-title', title, isWide ? 8 : 6, titleY, { weight: 600 }),
          label(
            'peers-more',
            told.more,
            (isWide ? 8 : 6) + textWidth(title, 14, 'sans-bold') + 12,
            titleY,
            { ink: 'muted' },
          ),
        ],
      },
      ...data.peers.map(row),
      frameworkMark(x(framework.percent), middle, words),
      label(
        'count',
        byGovernment[layout](words.number(framework.percent, 1)),
        x(framework.percent) + 12,
        middle + text * 0.35,
        { ink: 'jp', weight: 600, size: text },
      ),
    ],
  };
}
