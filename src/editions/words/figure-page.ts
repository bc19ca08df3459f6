/** The page of a figure, around its picture and its evidence. */
export interface FigurePageWords {
  readonly description: (takeaway: string, views: number) => string;
  /** The figure’s version and the day it was issued, an ISO date. */
  readonly version: (version: string, issued: string) => string;
  readonly allViews: (views: number) => string;
}
