import type { Edition } from '../../editions/edition.ts';
import { loadChapters, type Chapter } from '../../story/chapters.ts';
import { passagesOf, type Passage } from '../../story/permalinks/passages.ts';
import type { SearchRecord } from './record.ts';

/** A step with all that it says: its picture belongs to the whole, so a result leads there. */
const stepText = (step: Passage, passages: readonly Passage[]): string =>
  passages
    .filter(({ kind, at }) => kind === 'paragraph' && at === step.id)
    .map(({ text }) => text)
    .join(' ');

function placesIn(chapter: Chapter): SearchRecord[] {
  const passages = passagesOf(chapter);
  const { number, title, standfirst } = chapter.entry.data;
  const steps = new Set(passages.filter(({ kind }) => kind === 'step').map(({ id }) => id));
  const kind = 'chapters';
  const within = chapter.edition.words.naming.chapter(number, title);
  let section = title;
  return [
    { kind, path: chapter.path, title, text: standfirst, within },
    ...passages.flatMap((one): SearchRecord[] => {
      const path = `${chapter.path}#${one.id}`;
      if (one.kind === 'step')
        return [{ kind, path, title: one.text, text: stepText(one, passages), within }];
      if (one.kind === 'section') {
        section = one.text;
        return [{ kind, path, title: section, text: '', within }];
      }
      if (steps.has(one.at ?? '')) return [];
      return [
        {
          kind,
          path,
          title: '',
          text: one.text,
          within: section === title ? within : `${within} · ${section}`,
        },
      ];
    }),
  ];
}

/** Chapters, their sections and steps, and each paragraph that stands in no step. */
export const inChapters = async (edition: Edition): Promise<SearchRecord[]> =>
  (await loadChapters(edition)).flatMap(placesIn);
