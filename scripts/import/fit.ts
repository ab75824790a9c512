/** A text that fits into a field. */

export interface Fitted {
  readonly kept: string;
  /** What did not fit; empty where all did. */
  readonly rest: string;
}

/** Keeps whole sentences where they fill half of the room, else whole words and “…”; no more than `most` characters. */
export function fit(text: string, most: number): Fitted {
  if (text.length <= most) return { kept: text, rest: '' };
  const room = text.slice(0, most);
  const sentence = Math.max(...[...room.matchAll(/[.!?](?=\s)|[。！？]/gu)].map(({ index }) => index + 1), 0);
  if (sentence >= most / 2) return cut(text, sentence, '');
  const word = text.slice(0, most - 1).search(/\s\S*$/u);
  return cut(text, word >= most / 2 ? word : wholeCharacters(text, most - 1), '…');
}

const cut = (text: string, at: number, end: string): Fitted => ({
  kept: text.slice(0, at).trimEnd() + end,
  rest: text.slice(at).trim(),
});

// Neither halves of a surrogate pair nor letters without their marks.
function wholeCharacters(text: string, most: number): number {
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter().segment(text.slice(0, most + 64))) {
    if (index + segment.length > most) break;
    end = index + segment.length;
  }
  return end || most;
}
