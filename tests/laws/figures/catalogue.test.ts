import { describe } from 'vitest';
import { figures } from '../../../src/figures/catalogue.ts';
import { keepsTheLaws } from './figure-laws.ts';

describe.each(figures.map((figure) => [figure.id, figure] as const))('%s', (_id, figure) => {
  keepsTheLaws(figure);
});
