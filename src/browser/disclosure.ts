/** What opens over the page closes when the reader turns to something else. */

/** Closes the details on Escape, which gives the focus back, and on a click elsewhere. */
export function closeOnLeave(details: HTMLDetailsElement): void {
  details.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !details.open) return;
    event.preventDefault();
    details.open = false;
    details.querySelector('summary')!.focus();
  });
  document.addEventListener('click', ({ target }) => {
    if (!details.contains(target as Node)) details.open = false;
  });
}
