import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

/** The project's top folder: every script runs there, whatever folder it was called from. */
export const root = resolve(import.meta.dirname, '../..');

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Keeps what the program says and returns it instead of passing it on. */
  readonly isQuiet?: boolean;
  /** Stopped after that, as a failure. */
  readonly minutes?: number;
}

export interface Ended {
  /** 127 when the program could not be started. */
  readonly code: number;
  /** What it said, when `isQuiet`. */
  readonly output: string;
}

/** Runs a program in the project's folder until it ends. Never rejects. */
export function run(command: string, args: string[], options: RunOptions = {}): Promise<Ended> {
  const bin = join(root, 'node_modules/.bin');
  const env = {
    ...process.env,
    ...options.env,
    PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
  };
  const stdio = options.isQuiet ? 'pipe' : 'inherit';
  return new Promise((ended) => {
    const child = spawn(command, args, {
      cwd: root,
      env,
      stdio: ['ignore', stdio, stdio],
      timeout: (options.minutes ?? 30) * 60_000,
    });
    let output = '';
    child.stdout?.on('data', (bytes: Buffer) => (output += bytes.toString()));
    child.stderr?.on('data', (bytes: Buffer) => (output += bytes.toString()));
    child.on('error', (error) => {
      ended({ code: 127, output: error.message });
    });
    child.on('close', (code) => {
      ended({ code: code ?? 1, output });
    });
  });
}

/**
 * Runs an installed package's command with the Node that runs us, so that it works on every
 * platform and whatever is on PATH. Throws when the package is not installed.
 */
export function runPackage(name: string, args: string[], options?: RunOptions): Promise<Ended> {
  const folder = join(root, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const command = name.slice(name.lastIndexOf('/') + 1);
  const script = typeof bin === 'string' ? bin : (bin[command] ?? Object.values(bin)[0] ?? '');
  return run(process.execPath, [join(folder, script), ...args], options);
}
