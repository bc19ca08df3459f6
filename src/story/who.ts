import type { Source } from '../data/source.ts';

/** What comes before a colon in a title: "Manila Shimbun: exchange of notes". */
const beforeColon = (title: string): string | undefined =>
  /^(?=.*[a-z])[^:]{2,40}(?=: )/.exec(title)?.[0];

/** Who says it: the publisher, or where none is known what the title begins with. */
export const who = ({ publisher, title }: Source): string =>
  publisher ?? beforeColon(title) ?? title;

/** The publisher, where the title does not lead with one: "Jiji/nippon.com: a day" says it already. */
export const publisherBeside = ({ publisher, title }: Source): string | undefined =>
  publisher === undefined || beforeColon(title) !== undefined || title.includes(publisher)
    ? undefined
    : publisher;
