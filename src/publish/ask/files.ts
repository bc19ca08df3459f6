import { cellDatum } from '../../view/ask/cells.ts';
import type { Answer } from '../../figures/asking.ts';
import { csvText } from '../download/csv.ts';

/** The numbers of an answer as CSV, as exact as the page prints them. */
export const answerCsv = ({ columns, rows }: Answer['table']): string =>
  csvText([
    ['row_id', ...columns.map(({ key }) => key)],
    ...rows.map((row) => [row.id, ...columns.map((column) => cellDatum(column, row))]),
  ]);

const SCALE = 2;

/** An SVG file as pixels. Rejects where the browser cannot draw it. */
export async function pixels(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * SCALE;
  canvas.height = image.height * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('no picture'));
    }, 'image/png');
  });
}

/** Hands a file to the reader. */
export function save(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}
