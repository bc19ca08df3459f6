import {
  loadLedger,
  type Claim,
  type Person,
  type Reference,
  type Term,
} from '../../data/ledger.ts';
import { hasPage } from '../../data/reference.ts';
import type { Edition } from '../../editions/edition.ts';
import { voices } from '../../story/voices.ts';
import type { SearchRecord } from './record.ts';

const joined = (...parts: readonly (string | undefined)[]): string =>
  parts.filter(Boolean).join(' · ');

function claimRecord(claim: Claim, edition: Edition): SearchRecord {
  const { id, commentary, verdict, wrote, evidence } = claim;
  const { lead, verdicts } = edition.words.notes;
  return {
    kind: 'claims',
    path: edition.routes.claim(id),
    title: claim.claim,
    text: joined(wrote?.words, evidence, id),
    within: joined(id, voices(edition)[commentary]),
    verdict,
    said: lead(verdicts[verdict]),
  };
}

const termRecord = (
  { id, term, japanese, definition }: Term,
  { routes }: Edition,
): SearchRecord => ({
  kind: 'terms',
  path: routes.term(id),
  title: term,
  text: definition,
  within: japanese,
});

const personRecord = (person: Person, { routes, words }: Edition): SearchRecord => {
  const { id, name, japanese, role, later } = person;
  return {
    kind: 'people',
    path: `${routes.people}#${id}`,
    title: name,
    text: joined(role, later && words.peoplePage.later(later)),
    ...(japanese === undefined ? {} : { within: japanese }),
  };
};

const sourceRecord = (source: Reference, { routes, date }: Edition): SearchRecord => ({
  kind: 'sources',
  path: `${routes.sources}#${source.id}`,
  title: source.title,
  text: joined(
    source.authors.join(', '),
    source.publisher,
    source.date && date(source.date),
    source.note,
  ),
});

/** Claims, terms, people and sources, each on the page that the story has for them. */
export function inLedger(edition: Edition): SearchRecord[] {
  const { claims, terms, people, sources } = loadLedger();
  return [
    ...(hasPage('ledger') ? [...claims.values()].map((one) => claimRecord(one, edition)) : []),
    ...(hasPage('glossary') ? [...terms.values()].map((one) => termRecord(one, edition)) : []),
    ...(hasPage('people') ? [...people.values()].map((one) => personRecord(one, edition)) : []),
    ...(hasPage('sources') ? [...sources.values()].map((one) => sourceRecord(one, edition)) : []),
  ];
}
