/** Width that a figure is offered at, px: what most columns of text have room for. */
export const WIDTH = 640;

/** What others need to show a figure in one state. All addresses are full ones. */
export interface Offer {
  readonly figure: string;
  /** Name of the figure and, where it has several, of its state; at most 100 characters. */
  readonly title: string;
  /** Whose it is: the site’s name. */
  readonly by: string;
  /** The picture in one sentence. */
  readonly takeaway: string;
  /** The figure's page, at the state's place. */
  readonly page: string;
  readonly embed: string;
  readonly frozen: string;
  /** The picture for cards and letters; `large` is the same at twice the size. */
  readonly image: {
    readonly src: string;
    readonly large: string;
    readonly width: number;
    readonly height: number;
  };
  /** Height of the embed at WIDTH, px. */
  readonly height: number;
  /** The same with nothing but the picture and its credit. */
  readonly plainHeight: number;
  /** "CC BY 4.0", and what is not under it. */
  readonly terms: string;
  readonly licence: string;
}
