/** The parameters of an address, as pairs of text; reads anything, and throws at nothing. */

export interface Parameter {
  readonly name: string;
  readonly value: string;
}

/** The parameters in order, of `?a=1&b=2` or `a=1&b=2`; malformed percent signs stand for themselves. */
export function parseParameters(search: string): Parameter[] {
  return search
    .replace(/^\?/, '')
    .split('&')
    .filter((piece) => piece !== '')
    .map((piece) => {
      const [name = '', ...rest] = piece.split('=');
      return { name: decodePart(name), value: decodePart(rest.join('=')) };
    });
}

/** The inverse, with a leading `?` and as a browser's `location.search` writes it, but with readable commas; may be empty. */
export function formatParameters(parameters: readonly Parameter[]): string {
  const pieces = parameters.map(({ name, value }) => `${encodePart(name)}=${encodePart(value)}`);
  return pieces.length === 0 ? '' : `?${pieces.join('&')}`;
}

/** At most `length` UTF-16 units of a text, with no half of a surrogate pair in it. */
export function cutText(text: string, length: number): string {
  return text.slice(0, length).replace(/\p{Surrogate}/gu, '');
}

function decodePart(text: string): string {
  return text.replaceAll('+', ' ').replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
}

function encodePart(text: string): string {
  return encodeURIComponent(text).replaceAll('%20', '+').replaceAll('%2C', ',').replaceAll("'", '%27');
}
