import { runPackage } from './programs.ts';
import { runStages, type Stage } from './stages.ts';
import { oneFailed, onePassed, type Tally } from './tally.ts';

/** ESLint keeps no cache: rules that read types depend on more than the file they look at. */
const checks = [
  { name: 'eslint', args: ['.', '--config', 'tests/eslint.config.ts', '--max-warnings', '0'] },
  {
    name: 'prettier',
    args: ['--check', '.', '--log-level', 'warn', '--cache', '--cache-location', '.cache/prettier'],
  },
  {
    name: 'astro',
    args: ['check', '--minimumSeverity', 'warning', '--minimumFailingSeverity', 'warning'],
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
