/** A picture that stands for a page where its link is shared. */
export interface CardImage {
  /** Absolute address. */
  readonly url: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** What the head of a page says about it. */
export interface PageHead {
  /** Title without the site's name. */
  readonly title: string;
  readonly description: string;
  /** Absolute address under which the page is to be known. */
  readonly canonical: string;
  /** Absolute address under which it is shared. Link previews follow it, so it has the card. */
  readonly shared: string;
  readonly lang: string;
  /** Language and region as Open Graph has them: `en_GB`. */
  readonly locale: string;
  /** Stories are articles; everything else is part of a website. */
  readonly type: 'article' | 'website';
  /** Dates of content, ISO. */
  readonly published: string;
  readonly modified: string;
  readonly image: CardImage;
  /** The licence's address. */
  readonly license: string;
}
