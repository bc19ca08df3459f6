import type { Edition } from '../../editions/edition.ts';
import { address } from '../../editions/address.ts';
import { bundle, type Bundle } from '../../publish/download/bundle.ts';
import { pictureFiles, type PictureFile } from '../../publish/image/figure-pictures.ts';

/** Everything of a figure that can be taken along. */
export interface FigureFiles {
  readonly pictures: readonly PictureFile[];
  readonly data: Bundle;
}

/** The files of a figure. */
export function figureFiles(id: string, edition: Edition): FigureFiles {
  const page = address(edition.routes.figure(id));
  return { pictures: pictureFiles(id, page, edition), data: bundle(id, page, edition) };
}

/** A size as readers judge it: `94 KB`, `1.2 MB`. */
export function sizeInWords(bytes: number, edition: Edition): string {
  const kb = bytes / 1000;
  const { kilobytes, megabytes } = edition.words.downloads;
  return kb < 995
    ? kilobytes(edition.number(Math.max(1, Math.round(kb))))
    : megabytes(edition.number(kb / 1000, 1));
}
