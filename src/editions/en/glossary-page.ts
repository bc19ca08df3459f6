import type { GlossaryPageWords } from '../words/glossary-page.ts';

export const glossaryPage: GlossaryPageWords = {
  title: 'Glossary',
  standfirst: 'The terms of the story in plain words.',
};
