/** The text of the search field as the reader means it: never the middle of a composition. */

export interface SearchText {
  /** Whether a key belongs to the input method, such as the Enter that confirms what it composed. */
  isComposing(event: KeyboardEvent): boolean;
}

/** The code of keys that an input method has taken. Safari ends a composition before it tells of the key that ended it. */
const TAKEN = 229;

/** Nothing else tells of such a key in Safari, though it is deprecated. */
const codeOf = (event: { readonly keyCode: number }) => event.keyCode;

/** Calls back whenever the text has changed and is not being composed. */
export function readText(input: HTMLInputElement, onText: () => void): SearchText {
  let composing = false;
  input.addEventListener('compositionstart', () => (composing = true));
  input.addEventListener('compositionend', () => {
    composing = false;
    onText();
  });
  input.addEventListener('input', (event) => {
    if (!composing && !(event as InputEvent).isComposing) onText();
  });
  return {
    isComposing: (event) => composing || event.isComposing || codeOf(event) === TAKEN,
  };
}
