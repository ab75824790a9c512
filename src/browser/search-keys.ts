/** The keys of the search: those in the field, and the one that leads to it from anywhere. */
import type { SearchList } from './search-list.ts';
import type { SearchText } from './search-text.ts';

export interface SearchMoves {
  /** Calls back once the search can answer: at once, or when it is loaded. What was pressed first comes first. */
  whenReady(then: () => void): void;
  /** Shows the list for the text that is there. */
  show(): void;
  /** Takes the text as it stands. */
  confirm(): void;
  /** Clears the field; leaves it if it is empty. */
  retreat(): void;
  /** Goes to the field. */
  enter(): void;
}

/** Lets the keys of the field move in the list; keys of an input method are its own. */
export function startSearchKeys(
  input: HTMLInputElement,
  list: SearchList,
  { isComposing }: SearchText,
  moves: SearchMoves,
): void {
  const step = (by: 1 | -1) =>
    moves.whenReady(() => {
      if (!list.isOpen) moves.show();
      list.step(by);
    });
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Enter: () =>
      moves.whenReady(() => {
        if (!list.takeChosen()) moves.confirm();
      }),
    Escape: () => moves.retreat(),
  };
  input.addEventListener('keydown', (event) => {
    const act = keys[event.key];
    if (!act || isComposing(event) || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    event.preventDefault();
    act();
  });
  addEventListener('keydown', (event) => {
    const isTyping = (event.target as Element).closest('input:not([type="radio"]), textarea, [contenteditable]');
    if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    moves.enter();
  });
}
