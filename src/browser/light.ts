/** Lights up all marks of some events at once, wherever they are drawn. */

/** Marks exactly the given events as lit, in strips and lanes. */
export function lightUp(ids: Iterable<string>): void {
  for (const lit of document.querySelectorAll('[data-lit]')) lit.removeAttribute('data-lit');
  for (const id of ids)
    for (const mark of document.querySelectorAll(`svg [data-event="${CSS.escape(id)}"]`))
      mark.setAttribute('data-lit', '');
}
