/** Lights up all marks of some events at once, wherever they are drawn. */

/** Views that draw marks of their own for events which stand in no mark of theirs, while these are lit. */
const views: ((ids: readonly string[]) => void)[] = [];

/** Calls a view with the events that are about to be lit, so that it can draw what it lacks and remove what it drew before. */
export function drawWhenLit(view: (ids: readonly string[]) => void): void {
  views.push(view);
}

/** Marks exactly the given events as lit, in strips and lanes. */
export function lightUp(ids: Iterable<string>): void {
  const lit = [...ids];
  for (const view of views) view(lit);
  for (const mark of document.querySelectorAll('[data-lit]')) mark.removeAttribute('data-lit');
  for (const id of lit)
    for (const mark of document.querySelectorAll(`svg [data-event="${CSS.escape(id)}"]`))
      mark.setAttribute('data-lit', '');
}
