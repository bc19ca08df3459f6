import { styleText } from 'node:util';
import { inWords, oneFailed, sum, type Tally } from './tally.ts';

/** One stage of a run: what it is called and how it is done. */
export interface Stage {
  readonly name: string;
  readonly run: () => Promise<Tally>;
  /** Names of stages; does not start when one of them failed, which counts as a failure of its own. */
  readonly needs?: readonly string[];
}

/** Runs stages one after the other, prints a summary and returns the totals. */
export async function runStages(stages: readonly Stage[]): Promise<Tally> {
  const done = new Map<string, Tally>();
  const lines: string[] = [];
  for (const { name, run, needs } of stages) {
    console.log(styleText('bold', `\n── ${name} ──`));
    const start = performance.now();
    const broken = needs?.find((need) => (done.get(need)?.failed ?? 0) > 0);
    if (broken !== undefined) console.log(`not started, because "${broken}" failed`);
    const tally = broken === undefined ? await run() : oneFailed;
    done.set(name, tally);
    const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
    const mark = tally.failed > 0 ? styleText('red', '✗') : styleText('green', '✓');
    lines.push(`${mark} ${name.padEnd(24)} ${seconds} s  ${inWords(tally)}`);
  }
  console.log(`\n${lines.join('\n')}`);
  return sum([...done.values()]);
}
