/** The list of keys: `?` opens it, and so does its button. */

/** Whether a key was typed into a field, where it is text. */
function isTyping(event: KeyboardEvent): boolean {
  return (event.target as Element).closest('input:not([type="radio"]), textarea, [contenteditable]') !== null;
}

/** Brings the dialog to life and shows its button. */
export function startKeys(dialog: HTMLDialogElement, opener: HTMLElement): void {
  const open = () => {
    if (!dialog.open) dialog.showModal();
  };
  opener.addEventListener('click', open);
  opener.hidden = false;
  addEventListener('keydown', (event) => {
    if (event.key !== '?' || isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    open();
  });
  // Escape that closes the dialog clears nothing else.
  dialog.addEventListener('keydown', (event) => event.stopPropagation());
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
}
