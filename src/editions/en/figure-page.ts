import type { FigurePageWords } from '../words/figure-page.ts';
import { count, date } from './formats.ts';
import { naming } from './naming.ts';

export const figurePage: FigurePageWords = {
  description: (takeaway, views) =>
    `${takeaway}. A figure in ${naming.views(views)} with its data and sources, to embed, download and cite.`,
  version: (version, issued) => `Version ${version}, as of ${date(issued)}`,
  allViews: (views) => (views === 2 ? 'Both views' : `All ${count(views)} views`),
};
