/** Path of the page of a figure, where everything about it is. */
export const figurePath = (figure: string): string => `/en/figures/${figure}/`;

/** Path of the embed of a state, or of the figure in its first state. */
export const embedPath = (figure: string, state?: string): string =>
  `/en/embed/${figure}/${state === undefined ? '' : `${state}/`}`;

/** Path of the oEmbed document of that embed. */
export const oembedPath = (figure: string, state?: string): string =>
  `${embedPath(figure, state)}oembed.json`;

/** Path of what was at a path on the day of a published edition, ISO date; it never changes. */
export const frozenPath = (path: string, date: string): string => `/v/${date}${path}`;
