import type { z } from 'astro/zod';
import type { Told } from './descriptor/told.ts';
import type { Site } from './site-shape.ts';

/** A path as errors write it: `topics[0].figures`. */
const pathOf = (steps: readonly PropertyKey[]): string =>
  steps.reduce<string>(
    (path, step) =>
      typeof step === 'number' ? `${path}[${step}]` : `${path}${path && '.'}${String(step)}`,
    '',
  );

const valueAt = (value: unknown, steps: readonly PropertyKey[]): unknown =>
  steps.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at ? (at as Record<PropertyKey, unknown>)[step] : at),
    value,
  );

/** Slips of form, as the shape tells them. */
export function misshapen(told: Told, value: unknown, { issues }: z.ZodError): void {
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys')
      for (const key of issue.keys)
        told.fault(pathOf([...issue.path, key]), 'an unknown key', 'only what the site reads');
    else {
      const expected = issue.message.replace(/^[\w ]+: expected |, received \w+$/g, '');
      told.wrong(pathOf(issue.path), valueAt(value, issue.path), expected);
    }
  }
}

/** Names that must be one, and titles of topics that are there. */
export function misnamed(told: Told, { commentaries, topics, words }: Site): void {
  const twice = (at: string, names: readonly string[]): void => {
    names.forEach((name, i) => {
      if (names.indexOf(name) < i) told.fault(`${at}[${i}].id`, `"${name}" again`, 'each id once');
    });
  };
  const ids = topics.map(({ id }) => id);
  twice(
    'commentaries',
    commentaries.map(({ id }) => id),
  );
  twice('topics', ids);
  const listed = topics.flatMap(({ figures }, t) =>
    figures.map((figure, f) => ({ figure, at: `topics[${t}].figures[${f}]` })),
  );
  listed.forEach(({ figure, at }, i) => {
    if (listed.findIndex((one) => one.figure === figure) < i)
      told.fault(at, `"${figure}" again`, 'each figure in one topic');
  });
  for (const [lang, { topics: titles }] of Object.entries(words)) {
    const at = `words.${lang}.topics`;
    for (const id of ids)
      if (titles[id] === undefined) told.fault(at, `no title of "${id}"`, 'a title of each topic');
    for (const id of Object.keys(titles))
      if (!ids.includes(id)) told.alike(`${at}.${id}`, 'a title of no topic', id, ids);
  }
}
