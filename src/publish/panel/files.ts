import { en } from '../../editions/en.ts';
import { address } from '../../editions/address.ts';
import { bundle, type Bundle } from '../download/bundle.ts';
import { pictureFiles, type PictureFile } from '../image/figure-pictures.ts';

/** Everything of a figure that can be taken along. */
export interface FigureFiles {
  readonly pictures: readonly PictureFile[];
  readonly data: Bundle;
}

/** The files of a figure. */
export function figureFiles(id: string): FigureFiles {
  const page = address(en.routes.figure(id));
  return { pictures: pictureFiles(id, page, en), data: bundle(id, page, en) };
}

/** A size as readers judge it: `94 KB`, `1.2 MB`. */
export function sizeInWords(bytes: number): string {
  const kb = bytes / 1000;
  const { kilobytes, megabytes } = en.words.downloads;
  return kb < 995
    ? kilobytes(en.number(Math.max(1, Math.round(kb))))
    : megabytes(en.number(kb / 1000, 1));
}
