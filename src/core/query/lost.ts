/** What a reader may have meant by an address at which there is nothing. */

const NO_WORD = /^(?:index|html?|php|aspx?)$/i;

/** The words of the last part of a path that has any, as a text to search for: `a/gogle-cloud_1.0.html` gives `gogle cloud 1.0`. */
export function lostWords(path: string): string {
  const parts = decode(path)
    .replace(/[?#].*$/s, '')
    .split('/')
    .map((part) => part.split(/[-_+\s]+|\.(?!\d)/).filter((word) => word !== '' && !NO_WORD.test(word)));
  return parts.findLast((words) => words.length > 0)?.join(' ') ?? '';
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
