/** The parts of the reference reader of Data Packages, which has no types, that a test uses. */
declare module 'datapackage' {
  interface Resource {
    readonly name: string;
    readonly tabular: boolean;
    /** The rows, each cell cast to its column's type. Throws what does not fit. */
    read(): Promise<readonly (readonly unknown[])[]>;
  }
  interface Package {
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
  export const Package: {
    load(descriptor: object, options: { readonly basePath: string }): Promise<Package>;
  };
}
