/** Names that become records: each name one record, however often it comes. */

export interface Names {
  /** The id of a name; names that differ in case or spaces alone are one. Equal names `within` different things are two. */
  readonly idOf: (name: string, within?: string) => string;
  readonly list: () => readonly { readonly id: string; readonly name: string }[];
  readonly size: () => number;
}

/** Creates an empty register; `createId` gives each new name its id. */
export function createNames(createId: (...titles: readonly string[]) => string): Names {
  const known = new Map<string, { id: string; name: string }>();
  return {
    idOf: (name, within = '') => {
      const key = `${within}\n${name}`.toLowerCase().normalize('NFKC');
      if (!known.has(key)) known.set(key, { id: createId(name, within && `${within} ${name}`), name });
      return known.get(key)!.id;
    },
    list: () => [...known.values()],
    size: () => known.size,
  };
}
