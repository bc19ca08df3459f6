import { runPackage } from './programs.ts';
import { runStages, type Stage } from './stages.ts';
import { oneFailed, onePassed, type Tally } from './tally.ts';

/**
 * Types come first, because `astro check` writes the types of the content that ESLint reads. ESLint
 * keeps no cache: rules that read types depend on more than the file they look at.
 */
const checks = [
  {
    name: 'astro',
    args: ['check', '--minimumSeverity', 'warning', '--minimumFailingSeverity', 'warning'],
  },
  { name: 'eslint', args: ['.', '--config', 'tests/eslint.config.ts', '--max-warnings', '0'] },
  {
    name: 'prettier',
    args: ['--check', '.', '--log-level', 'warn', '--cache', '--cache-location', '.cache/prettier'],
  },
  { name: 'knip', args: ['--config', 'tests/knip.jsonc', '--no-progress', '--no-config-hints'] },
];

/** Lint, format, types and unused code, each a stage; a check counts as one test. */
export const checkStages: readonly Stage[] = checks.map(({ name, args }) => ({
  name: `check: ${name}`,
  run: async (): Promise<Tally> => {
    const { code } = await runPackage(name, args);
    return code === 0 ? onePassed : oneFailed;
  },
}));

/** `npm run check` */
export default async function check(): Promise<number> {
  const { failed } = await runStages(checkStages);
  return failed > 0 ? 1 : 0;
}
