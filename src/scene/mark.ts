import type inks from '../../content/inks.json';

/** Names of the theme's inks: the only colours a figure may use. Their values are in content/inks.json. */
export type Ink = keyof (typeof inks)['light'] | 'none';

/** An ink, or `#name` for a pattern, gradient or clip path defined in the same scene. */
export type Paint = Ink | `#${string}`;

export type Tag =
  | 'g'
  | 'path'
  | 'circle'
  | 'rect'
  | 'line'
  | 'polygon'
  | 'polyline'
  | 'text'
  | 'tspan'
  | 'defs'
  | 'pattern'
  | 'clipPath';

/** SVG presentation attributes, by their SVG names. Numbers are in the units of the scene's viewBox. */
export interface Attrs {
  readonly fill?: Paint;
  readonly stroke?: Paint;
  /** `serif` or `sans`: the two families of the site. Sans is inherited and need not be written. */
  readonly 'font-family'?: 'serif' | 'sans';
  readonly 'clip-path'?: `#${string}`;
  readonly [name: string]: string | number | undefined;
}

/**
 * One drawn thing. Keys are unique in a scene and stable between states, so that a mark keeps its
 * identity and moves instead of being replaced.
 */
export interface Mark {
  readonly key: string;
  readonly tag: Tag;
  readonly attrs: Attrs;
  /** Text content of `text` and `tspan`. */
  readonly text?: string;
  readonly children?: readonly Mark[];
  /** What a reader hears and reads first when inspecting the mark: "Japan – Australia". */
  readonly label?: string;
  /** Ids of the rows of the figure's table that say what stands behind the mark. Makes it inspectable. */
  readonly rows?: readonly string[];
}

/** What a figure draws for one state, size and edition: a tree of keyed marks in a viewBox `0 0 width height`. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}
