import type { AstroIntegration } from 'astro';
import { loadTables } from '../data/tables.ts';
import { checkFrozen } from '../publish/record/check.ts';

/** Before a build, makes sure that nothing frozen has changed. */
export function guardFrozen(): AstroIntegration {
  return {
    name: 'guard-frozen',
    hooks: {
      'astro:build:start': () => {
        checkFrozen(loadTables().table('ledger/releases'));
      },
    },
  };
}
