import { en } from '../../../src/editions/en.ts';
import type { Work } from '../../../src/publish/cite/work.ts';

const common = { issued: '2026-11-21', version: '1.0.0', edition: en, terms: 'CC BY 4.0' } as const;
const root = 'https://latticework.example/en/';

export const site: Work = {
  ...common,
  id: 'latticework',
  kind: 'site',
  title: 'Latticework',
  description: 'A story in figures.',
  url: root,
};

export const chapter: Work = {
  ...common,
  id: 'the-lattice-and-the-sea',
  kind: 'chapter',
  title: 'The lattice and the sea',
  description: 'How Asia’s alliances grew lines that bypass Washington.',
  url: `${root}chapters/the-lattice-and-the-sea/`,
};

export const figure: Work = {
  ...common,
  id: 'defense-spending',
  kind: 'figure',
  title: 'Two per cent & more: Japan’s defence budget, 1955–2026',
  description: 'In 2022 the line broke upward.',
  url: `${root}figures/defense-spending/`,
  terms: 'CC BY 4.0, except data from SIPRI: SIPRI’s own terms',
};

export const dataset: Work = {
  ...common,
  id: 'data-network',
  kind: 'dataset',
  title: 'The network of ties 100% checked_twice #1',
  description: '39 countries and their agreements.',
  url: `${root}cite/#data-network`,
};
