import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { loadSite } from '../../src/data/site.ts';
import { prepared } from '../../src/view/prepared.ts';
import { en } from '../../src/editions/en.ts';
import { builds } from '../tools/builds.ts';

const [{ dir: dist }] = builds;
const views = Object.entries(loadSite().progress?.views ?? {});
const figure = loadSite().progress?.figure ?? '';
const folder = (slug: string): string => join(dist, 'en/chapters', slug);
const documentOf = (slug: string): Document =>
  parseHTML(readFileSync(join(folder(slug), 'index.html'), 'utf8')).document;

describe.each(views)('%s', (slug, view) => {
  test('shows at its foot how far the story has come', () => {
    const svg = readFileSync(join(folder(slug), 'progress.svg'), 'utf8');
    expect(svg).toContain(`aria-label="${prepared(figure, en).words(view).takeaway}"`);
    expect(svg).toContain('prefers-color-scheme:dark');
    const marks = [...documentOf(slug).querySelectorAll('.way img')];
    expect(marks.at(-1)?.getAttribute('src')).toContain(`/${slug}/progress.svg`);
    expect(marks.map((mark) => mark.getAttribute('alt')).join('')).toBe('');
  });
});

test.each(views.slice(0, -1))(
  '%s says so in words below its way on, and leads to the picture',
  (slug, view) => {
    const line = documentOf(slug).querySelector('.onward > .so-far');
    expect(line?.textContent).toContain(prepared(figure, en).words(view).takeaway);
    expect(line?.getAttribute('href')).toMatch(new RegExp(`/figures/${figure}/#${view}$`));
    expect(line?.previousElementSibling?.matches('.handover')).toBe(true);
  },
);

test('the last chapter ends on the finished picture, to be passed on, and then the ways on', () => {
  const [slug = '', view] = views.at(-1) ?? [];
  const page = documentOf(slug);
  const plates = [...page.querySelectorAll('.prose > .plate')];
  expect(plates.at(-1)?.getAttribute('data-state')).toBe(view);
  const share = plates.at(-1)?.querySelector('a.share');
  expect(page.getElementById(share?.getAttribute('href')?.slice(1) ?? '')).not.toBeNull();
  expect(existsSync(join(dist, `en/cards/${figure}.png`))).toBe(true);
  expect(page.querySelectorAll('.onward > .ending a').length).toBeGreaterThan(2);
});
