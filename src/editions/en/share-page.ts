import type { SharePageWords } from '../words/share-page.ts';

export const sharePage: SharePageWords = {
  readOn: (chapter) => `Read on in “${chapter}”`,
  note: 'The link to this page shows the picture above where it is posted, and leads readers to the place in the chapter.',
};
