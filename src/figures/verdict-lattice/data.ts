import { ascending } from 'd3';
import { citedRows, citer } from '../../data/cited.ts';
import { given } from '../../data/given.ts';
import type { Tables } from '../../data/table-access.ts';
import { topicFrom, type Topic } from '../announcements/data/topics.ts';
import type { Citations } from '../contract.ts';

/** A followed topic as a joint of the lattice. */
export interface Joint extends Topic {
  /** The chapter that first tells what became of it; absent where only the tracker does. */
  readonly chapter?: number;
}

/** All joints in the order in which they are set: as the story tells of them, the tracker’s own last. */
export interface Screen {
  readonly joints: readonly Joint[];
}

/** One joint for each followed topic. Throws on an outcome without a link row. */
export function prepare(tables: Tables): Screen {
  const links = tables.table('ledger/outcome_links');
  const chapters = new Map(
    tables.table('ledger/story_claims').map(({ id, chapter }) => [id, chapter]),
  );
  const joints = tables.table('ledger/outcomes').map((row): Joint => {
    const told = links.find(({ outcome_id }) => outcome_id === row.id)?.told_by ?? '';
    return {
      ...topicFrom(row, links),
      ...given<Pick<Joint, 'chapter'>>({ chapter: chapters.get(told) }),
    };
  });
  const at = ({ chapter = Infinity }: Joint): number => chapter;
  return { joints: joints.toSorted((a, b) => ascending(at(a), at(b))) };
}

/** Where what became of each topic was read. */
export function cite(tables: Tables): Citations {
  const source = citer(tables);
  return {
    rows: citedRows(tables.table('ledger/outcomes').map((row) => [row.id, source(row)] as const)),
  };
}
