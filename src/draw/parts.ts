/** Parts of a drawing joined with data: what is there stays, with its focus; what is new comes in, what is gone goes. */
import { select } from 'd3';

/**
 * Joins the children of a node that have a name and a class with data, and puts them in the order of the data.
 * @param write writes a datum into its element
 * @param keyOf what keeps an element with its datum; elements that the build drew have it as `data-key`. Absent: the place in the list
 */
export function drawParts<T>(
  parent: Element,
  [name, className]: readonly [name: string, className: string],
  data: readonly T[],
  write: (node: SVGElement, datum: T) => void,
  keyOf?: (datum: T) => string,
): void {
  const there = select(parent).selectChildren<SVGElement, T | undefined>(`${name}.${className}`);
  const joined = keyOf
    ? there.data(data, function (datum) {
        return datum === undefined ? ((this as Element).getAttribute('data-key') ?? '') : keyOf(datum);
      })
    : there.data(data);
  joined
    .join((enter) => {
      const added = enter.append<SVGElement>(`svg:${name}`).attr('class', className);
      return keyOf ? added.attr('data-key', (datum) => keyOf(datum!)) : added;
    })
    .each(function (datum) {
      write(this as SVGElement, datum!);
    });
}
