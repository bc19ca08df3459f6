import type { APIRoute } from 'astro';
import type { PublishedFile } from '../../publish/download/file.ts';
import { library } from '../../publish/download/library.ts';
import { answer, nameParts } from '../../publish/download/answer.ts';
import { address } from '../../editions/address.ts';

export function getStaticPaths() {
  return library(address('/'))
    .filter(({ name }) => !name.includes('/'))
    .map((file) => ({ params: nameParts(file.name), props: { file } }));
}

export const GET: APIRoute<{ file: PublishedFile }> = ({ props }) => answer(props.file);
