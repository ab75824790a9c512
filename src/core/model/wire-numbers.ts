/** Numbers instead of ids: the place of a record in its list. */

/** Creates a function from an id to its place in the list; it throws `unknown id …` on any other. */
export function createNumbering(records: readonly { readonly id: string }[]): (id: string) => number {
  const numbers = new Map(records.map(({ id }, index) => [id, index]));
  return (id) => {
    const number = numbers.get(id);
    if (number === undefined) throw new Error(`unknown id ${id}`);
    return number;
  };
}

/** The item at a place of a list. Throws `missing item …` where there is none: then the wire form is not ours. */
export function itemAt<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new Error(`missing item ${index}`);
  return item;
}
