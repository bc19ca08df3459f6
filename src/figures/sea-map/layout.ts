// The coasts in the series are as fine as the windows show them, so the windows lie beneath.
export { projectionOf, sizes, type Projection } from './data/windows.ts';
