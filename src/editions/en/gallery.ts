import type { GalleryWords } from '../words/gallery.ts';

export const gallery: GalleryWords = {
  title: 'Figures',
  description:
    'Every figure of the story by topic, with its data and sources, free to embed, download and cite.',
  standfirst:
    'Every figure of the story, free to put into a lesson, a slide or an article, with the numbers behind it.',
  topics: 'Topics',
  more: 'More',
  all: 'All figures',
  datasets: 'All datasets as one Data Package',
};
