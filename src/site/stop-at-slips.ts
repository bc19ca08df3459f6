import type { AstroIntegration } from 'astro';
import { checkStory } from '../story/check-story.ts';

/** Before a build, reads the whole story, so that an author hears of slips in his own file and of all at once. */
export function stopAtSlips(): AstroIntegration {
  return {
    name: 'stop-at-slips',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'build') checkStory();
      },
    },
  };
}
