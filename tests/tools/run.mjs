// Runs the npm scripts: says plainly what is missing, then hands over to the script.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

if (!process.features.typescript) {
  console.error(
    `The scripts of this project are TypeScript, run by Node itself, and Node ${process.versions.node} cannot do that.\n` +
      'Install Node 24 (`nvm install` reads .nvmrc), or another of `engines` in package.json, and try again.\n' +
      'On Linux x64 `npm ci` brings Node 24 along: start scripts with `npm run`, not with `node`.',
  );
  process.exit(1);
}

if (!existsSync('node_modules/astro')) {
  console.error('Nothing is installed yet: run `npm ci` first.');
  process.exit(1);
}

process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.argv.splice(1, 1);
const [, script = ''] = process.argv;
const { default: main } = await import(pathToFileURL(resolve(script)).href);
if (main) process.exitCode = await main(process.argv.slice(2));
