import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readRegistry, REGISTRY } from '../../src/story/permalinks/registry.ts';
import { buildCopy, copySite, dropCopy, startBuild } from '../tools/copy.ts';

const CHAPTER = 'content/story/en/8-a-short-walk.mdx';
/** A chapter whose paragraphs have no ids yet: every build has something to write in the registry. */
const TEXT = `---
number: 8
slug: a-short-walk
title: A short walk
standfirst: Why the number is smaller than it looks.
description: A chapter that is new.
commentaries: [weinstein-chou]
updated: 2026-11-21
---

Here is prose, without a link to it.

<Figure id="trade-shares" state="asia" />
`;

let folder: string;
beforeAll(() => {
  folder = copySite();
  mkdirSync(join(folder, 'dist/en'), { recursive: true });
  writeFileSync(join(folder, 'dist/en/index.html'), 'the last output');
  writeFileSync(join(folder, CHAPTER), TEXT);
});
afterAll(() => {
  dropCopy(folder);
});

/** Every file that a build must leave alone, by its bytes, and what stands at the top of the copy. */
function everything(): Readonly<Record<string, string>> {
  const files = globSync('{astro.config.mjs,{content,public,src,dist}/**}', { cwd: folder })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name): [string, string] => {
      const bytes = readFileSync(join(folder, name));
      return [name, createHash('sha256').update(bytes).digest('hex')];
    });
  // Types of the content, written for editors.
  const top = readdirSync(folder).filter((name) => name !== '.astro');
  return { ...Object.fromEntries(files), top: top.join(' ') };
}

/** What builds have begun aside; a slip that is seen at once begins nothing. */
const drafts = (): readonly string[] => {
  const aside = join(folder, '.cache/builds');
  return existsSync(aside) ? readdirSync(aside) : [];
};

/** Changes a file of the copy while `act` runs; undefined for a file that is not there. */
function whileEdited(name: string, edit: (text: string) => string, act: () => void): void {
  const path = join(folder, name);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  const edited = edit(text ?? '');
  expect(edited).not.toBe(text);
  writeFileSync(path, edited);
  try {
    act();
  } finally {
    if (text === undefined) rmSync(path);
    else writeFileSync(path, text);
  }
}

const slips: readonly (readonly [string, string, (text: string) => string, RegExp])[] = [
  [
    'a slug that a figure has',
    CHAPTER,
    (text) => text.replace('slug: a-short-walk', 'slug: trade-shares'),
    /8-a-short-walk\.mdx:3[\s\S]*"trade-shares", which a figure has/,
  ],
  [
    'an unknown figure in another chapter',
    'content/story/en/2-shoulder-to-shoulder.mdx',
    (text) => text.replace(/<Scrolly figure="/, '$&no-'),
    /2-shoulder-to-shoulder\.mdx:\d+[\s\S]*the figure "no-/,
  ],
  [
    'a table that breaks its rule',
    'content/data/network/ties.csv',
    (text) => text.replace(/\n.*\n/, '\nbroken\n'),
    /network\/ties\.csv:2/,
  ],
  [
    'an exception while a page is written',
    'src/pages/slip.astro',
    () => "---\nthrow new Error('a slip in a page');\n---\n",
    /a slip in a page/,
  ],
];

test.each(slips)('%s stops the build, and all stands as it was', (_, name, edit, told) => {
  whileEdited(name, edit, () => {
    const before = everything();
    expect(() => {
      buildCopy(folder);
    }).toThrow(told);
    expect(everything()).toEqual(before);
    expect(drafts()).toEqual([]);
  });
});

/** Ends a build by a signal when it has begun to write pages. Resolves with what ended it. */
async function interrupted(signal: NodeJS.Signals): Promise<unknown> {
  const build = startBuild(folder);
  let said = '';
  build.stdout.on('data', (bytes: Buffer) => {
    said += bytes.toString();
    if (said.includes('index.html')) build.kill(signal);
  });
  const [, by] = (await once(build, 'close')) as unknown[];
  return by;
}

test('builds that are interrupted or killed leave all as it was', async () => {
  const before = everything();
  const signals: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGKILL'];
  expect(await Promise.all(signals.map(interrupted))).toEqual(signals);
  expect(everything()).toEqual(before);
  // Nobody can clean up after a kill but the next build.
  expect(drafts()).toHaveLength(1);
}, 240_000);

test('once the slips are mended, two builds at once are whole, and the registry with them', async () => {
  const ended = await Promise.all(
    [startBuild(folder), startBuild(folder)].map(async (build) => {
      build.stdout.resume();
      return (await once(build, 'close')) as unknown[];
    }),
  );
  expect(ended).toEqual([
    [0, null],
    [0, null],
  ]);
  const page = readFileSync(join(folder, 'dist/en/chapters/a-short-walk/index.html'), 'utf8');
  const fresh = readRegistry(readFileSync(join(folder, REGISTRY), 'utf8')).filter(
    ({ chapter }) => chapter === 'a-short-walk',
  );
  expect(fresh.map(({ kind }) => kind)).toContain('paragraph');
  const lost = fresh.filter(({ kind, id }) => kind !== 'chapter' && !page.includes(`id="${id}"`));
  expect(lost).toEqual([]);
  expect(readFileSync(join(folder, 'dist/en/index.html'), 'utf8')).not.toBe('the last output');
  expect(drafts()).toEqual([]);
  expect(readdirSync(folder).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
}, 240_000);
