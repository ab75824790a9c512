/** The list of keys: `?` opens it, and so does its button. */
import type { OpenKeys } from './key-list.ts';
import { loadLater } from './script-file.ts';

/** Whether a key was typed into a field, where it is text. */
function isTyping(event: KeyboardEvent): boolean {
  return (event.target as Element).closest('input:not([type="radio"]), textarea, [contenteditable]') !== null;
}

/** Shows the button, which names the view that answers to keys of its own. */
export function startKeys(opener: HTMLElement): void {
  const found = () => (globalThis as { chronicleKeys?: OpenKeys }).chronicleKeys;
  let loading: Promise<boolean> | undefined;
  const open = async () => {
    if (!found()) await (loading ??= loadLater('keys'));
    // What could not be had once, without a network say, may be had the next time.
    if (!found()) loading = undefined;
    found()?.(opener.dataset.openKeys!);
  };
  opener.addEventListener('click', () => void open());
  opener.hidden = false;
  addEventListener('keydown', (event) => {
    if (event.key !== '?' || isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    void open();
  });
}
