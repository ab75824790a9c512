/** Buttons that copy the text below them; where there is no clipboard they stay hidden. */

/** Brings the copy buttons in a part of the page to life. Where copying is refused, the text is selected instead. */
export function startCopying(root: ParentNode = document): void {
  if (!('clipboard' in navigator)) return;
  for (const button of root.querySelectorAll<HTMLElement>('[data-copy]')) {
    const place = button.parentElement!;
    const text = place.querySelector('pre')!;
    button.hidden = false;
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(text.textContent).then(
        () => (place.querySelector('[role="status"]')!.textContent = button.dataset['copy']!),
        () => getSelection()?.selectAllChildren(text),
      );
    });
  }
}
