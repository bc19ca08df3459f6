import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { diffLines } from 'diff';
import { allGoldens } from './pictures.ts';

const folder = 'tests/golden';
/** Lines of one file that are printed; the rest is counted. */
const MOST = 12;

function printChange(name: string, before: string, after: string): void {
  const changed = diffLines(before, after).flatMap(({ added, removed, value }) =>
    added || removed
      ? value
          .trimEnd()
          .split('\n')
          .map((line) => `${added ? '+' : '-'} ${line}`)
      : [],
  );
  console.log(`${name}: ${changed.length} lines changed`);
  for (const line of changed.slice(0, MOST)) console.log(`  ${line}`);
  if (changed.length > MOST) console.log(`  … and ${changed.length - MOST} more`);
}

/** `npm run goldens`: writes every golden picture anew and prints what changed, line by line. */
export default function renew(): number {
  const goldens = allGoldens();
  let changes = 0;
  for (const { name, text } of goldens) {
    const file = join(folder, name);
    const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    if (before === text) continue;
    changes += 1;
    if (before === undefined) console.log(`${name}: new, ${text.split('\n').length - 1} lines`);
    else printChange(name, before, text);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const names = new Set(goldens.map(({ name }) => name));
  for (const name of globSync('**/*.txt', { cwd: folder })) {
    if (names.has(name)) continue;
    changes += 1;
    console.log(`${name}: gone`);
    rmSync(join(folder, name));
  }
  console.log(`${goldens.length} goldens, ${changes} changed`);
  return 0;
}
