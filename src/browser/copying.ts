/** Copies a text by a button or the key C, and says that it did. */

/**
 * @param bar holds the button, and the line that is spoken
 * @param words says `copied` and `refused` in its data
 * @param source the element whose text is copied
 */
export function startCopying(bar: HTMLElement, words: HTMLElement, source: () => HTMLElement): void {
  const status = bar.querySelector<HTMLElement>('[role="status"]')!;
  const copy = async () => {
    const isCopied = await write(source());
    status.textContent = '';
    // A status that says the same again is spoken again only if it was empty in between.
    requestAnimationFrame(() => (status.textContent = words.dataset[isCopied ? 'copied' : 'refused']!));
  };
  bar.querySelector('button')!.addEventListener('click', () => void copy());
  addEventListener('keydown', ({ key, target, ctrlKey, metaKey, altKey }) => {
    if (key !== 'c' || ctrlKey || metaKey || altKey) return;
    if ((target as Element).matches('input:not([type="radio"]), select, textarea')) return;
    void copy();
  });
}

/** Where the clipboard is out of reach, as on plain http, the text is selected and the browser asked to copy that. */
async function write(source: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(source.textContent);
    return true;
  } catch {
    getSelection()?.selectAllChildren(source);
    return document.execCommand('copy');
  }
}
