/** What tests read of a `datapackage.json`. */
export interface Described {
  readonly description: string;
  readonly licenses: readonly { readonly name?: string }[];
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
    readonly licenses?: readonly { readonly name?: string }[];
    readonly schema: { readonly fields: readonly { readonly name: string }[] };
  }[];
}
