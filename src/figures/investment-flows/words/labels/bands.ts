import type { ByLayout, Lines } from '../../../contract.ts';

/** What the bands from Japan to sectors and places say. */
export interface BandLabels {
  readonly japan: string;
  /** A band between two boxes. */
  readonly band: (from: string, to: string) => string;
  readonly sectors: {
    readonly title: ByLayout<string>;
    /** By the names of the table. */
    readonly names: Readonly<Record<string, string>>;
    /** Under chemicals: what an older release had. */
    readonly older: (value: string) => Lines;
  };
  readonly announced: {
    readonly title: ByLayout<string>;
    /** By the names of the table. */
    readonly regions: Readonly<Record<string, ByLayout<string>>>;
    /** By postal code. */
    readonly state: (code: string) => string;
    /** What a narrow stage folds into one box: regions, their states, the small states of a region. */
    readonly elsewhere: string;
    readonly rest: string;
    readonly other: (region: string) => string;
  };
  /** The bar of what new investment turned out to be. */
  readonly realised: {
    readonly title: ByLayout<(value: string) => string>;
    readonly bought: string;
    readonly boughtValue: ByLayout<(value: string) => string>;
    readonly built: string;
    readonly builtValue: ByLayout<(value: string) => string>;
  };
}
