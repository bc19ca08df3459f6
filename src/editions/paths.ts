import type { Edition } from './edition.ts';
import { editions } from './editions.ts';

/** What a route tells of one of its pages, but for the language. */
interface Path {
  readonly params?: Readonly<Record<string, string>>;
  readonly props?: object;
}

type InLanguage<P extends Path> = Omit<P, 'params'> & {
  params: NonNullable<P['params']> & { lang: string };
};

/** The pages of a route in every language: what `getStaticPaths` answers with. */
export async function inEveryEdition<P extends Path>(
  pathsIn: (edition: Edition) => readonly P[] | Promise<readonly P[]>,
): Promise<InLanguage<P>[]> {
  const all = await Promise.all(
    editions.map(async (edition) =>
      (await pathsIn(edition)).map((path) => ({
        ...path,
        params: { ...path.params, lang: edition.lang },
      })),
    ),
  );
  return all.flat();
}

/** A page that each language has once. */
export const oneInEveryEdition = (): { params: { lang: string } }[] =>
  editions.map(({ lang }) => ({ params: { lang } }));
