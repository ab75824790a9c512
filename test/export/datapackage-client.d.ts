/** What the test uses of the JavaScript library of Frictionless Data, which has no types of its own. */
declare module 'datapackage' {
  interface Resource {
    readonly tabular: boolean;
    read(options: { readonly keyed: true }): Promise<Record<string, unknown>[]>;
  }

  interface Loaded {
    readonly resources: readonly Resource[];
  }

  export const Package: {
    load(path: string, options: { readonly basePath: string; readonly strict: boolean }): Promise<Loaded>;
  };
}
