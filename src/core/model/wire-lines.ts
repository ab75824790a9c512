/** Many short texts as one: it travels and parses as one string, and a text is cut out of it when it is asked for. */

const BREAK = '\u001e';

/** Joins texts; the mark that parts them becomes a space within one. */
export function encodeLines(texts: readonly string[]): string {
  return texts.map((text) => text.replaceAll(BREAK, ' ')).join(BREAK);
}

/** The inverse: the text at each place of a list of `length` texts. */
export function decodeLines(lines: string, length: number): (place: number) => string {
  const ends = new Int32Array(length);
  /** How many ends are known: many columns are asked for few texts or none. */
  let known = 0;
  const find = (place: number) => {
    for (let from = known === 0 ? 0 : ends[known - 1]! + 1; known <= place && known < length; known++) {
      const end = lines.indexOf(BREAK, from);
      ends[known] = end < 0 ? lines.length : end;
      from = ends[known]! + 1;
    }
  };
  return (place) => {
    find(place);
    return lines.slice(place === 0 ? 0 : ends[place - 1]! + 1, ends[place]);
  };
}
