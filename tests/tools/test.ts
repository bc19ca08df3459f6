import { build, builds } from './builds.ts';
import { checkStages } from './check.ts';
import { provideBrowsers, provideSpreadsheet, provideWebKit } from './install.ts';
import { playwright, vitest } from './runners.ts';
import { runStages, type Stage } from './stages.ts';
import { inWords, none, oneFailed, onePassed, type Tally } from './tally.ts';

const laws: Stage = { name: 'laws', run: () => vitest('laws') };

/** What stops one build stops the next, and an author reads it once. */
const buildStages = builds.map((wanted, i): Stage => ({
  name: `build ${wanted.name}`,
  needs: builds.slice(0, i).map(({ name }) => `build ${name}`),
  run: async () => ((await build(wanted)) ? onePassed : oneFailed),
}));
const [firstBuild] = buildStages as [Stage];

const site: Stage = {
  name: 'site',
  needs: buildStages.map(({ name }) => name),
  run: async () => {
    await provideSpreadsheet();
    return vitest('site');
  },
};

/** An engine that cannot be had is a failure; the tests still run in the other one. */
const browser: Stage = {
  name: 'browser',
  needs: [firstBuild.name],
  run: async (): Promise<Tally> => {
    const missing = await provideBrowsers();
    if (missing.includes('chromium')) return { ...none, failed: missing.length };
    const tally = await playwright();
    return { ...tally, failed: tally.failed + missing.length };
  },
};

const webkit: Stage = {
  name: 'webkit',
  needs: [firstBuild.name],
  run: async (): Promise<Tally> =>
    (await provideWebKit()) ? vitest('webkit') : { ...none, skipped: 1 },
};

const selections: Readonly<Record<string, readonly Stage[]>> = {
  check: checkStages,
  laws: [laws],
  site: [...buildStages, site],
  browser: [firstBuild, browser],
  webkit: [firstBuild, webkit],
};

const everything = [...checkStages, laws, ...buildStages, site, browser, webkit];

/**
 * `npm test`, or `npm test -- laws site` for some of it. A check and a build count as one test each.
 * The last line is the sum over everything: "41 passed, 0 failed".
 */
export default async function main(wanted: readonly string[]): Promise<number> {
  const unknown = wanted.find((name) => !Object.hasOwn(selections, name));
  if (unknown !== undefined) {
    const names = Object.keys(selections).join(', ');
    console.error(`There are no tests called "${unknown}"; there are ${names}.`);
    return 1;
  }
  const stages = wanted.length > 0 ? wanted.flatMap((name) => selections[name] ?? []) : everything;
  const total = await runStages([...new Set(stages)]);
  console.log(`\n${inWords(total)}`);
  return total.failed > 0 || total.passed === 0 ? 1 : 0;
}
