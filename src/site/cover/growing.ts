import { transformSync } from 'esbuild';
import source from './grow.ts?raw';

/** The inline script that lets the picture before it grow. */
export const growScript = (): string =>
  transformSync(source, {
    loader: 'ts',
    format: 'iife',
    minify: true,
    target: 'es2022',
  }).code.trim();
