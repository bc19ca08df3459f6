import { definePicture } from '../contract.ts';
import { draw } from './draw.ts';
import { sizes } from './layout.ts';
import { views } from './view.ts';

export const picture = definePicture({ id: 'verdict-lattice', views, sizes, draw });
