import { figures } from '../../figures/catalogue.ts';

/** A part of the gallery: figures that answer questions of one kind. */
export interface Topic {
  /** Anchor in the gallery. */
  readonly id: string;
  readonly title: string;
  /** Ids of figures in the order of the gallery. */
  readonly figures: readonly string[];
}

const all: readonly Topic[] = [
  {
    id: 'visit',
    title: 'The visit and its promises',
    figures: ['visit-week', 'announcements', 'leaders-relay', 'approval'],
  },
  {
    id: 'alliances',
    title: 'Alliances and access',
    figures: ['partnership-network', 'kumiko', 'access-track', 'command-chains', 'g2'],
  },
  { id: 'sea', title: 'The sea', figures: ['sea-map', 'trade-shares'] },
  {
    id: 'money',
    title: 'Money: defence and investment',
    figures: ['defense-spending', 'investment-flows', 'investment-map'],
  },
];

/** The gallery's topics with the figures that exist; a figure without a topic stands under "More". */
export function topics(): readonly Topic[] {
  const listed = new Set(all.flatMap((topic) => topic.figures));
  const rest = figures.map(({ id }) => id).filter((id) => !listed.has(id));
  const known = new Set(figures.map(({ id }) => id));
  return [...all, { id: 'more', title: 'More', figures: rest }]
    .map((topic) => ({ ...topic, figures: topic.figures.filter((id) => known.has(id)) }))
    .filter((topic) => topic.figures.length > 0);
}
