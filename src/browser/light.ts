/** Lights up all marks of some events at once, wherever they are drawn. */

/** Views that draw or light what stands for events which have no mark of their own. */
const views: ((ids: ReadonlySet<string>) => void)[] = [];
let lit: ReadonlySet<string> = new Set();

/** Calls a view with the events that are about to be lit, so that it can draw what it lacks and remove what it drew before. */
export function drawWhenLit(view: (ids: ReadonlySet<string>) => void): void {
  views.push(view);
}

/** Marks exactly the given events as lit, in strips and lanes. */
export function lightUp(ids: Iterable<string>): void {
  lit = new Set(ids);
  lightAgain();
}

/** Lights the same events up once more, after marks were drawn anew. */
export function lightAgain(): void {
  for (const view of views) view(lit);
  for (const mark of document.querySelectorAll('svg [data-event]'))
    mark.toggleAttribute('data-lit', lit.has(mark.getAttribute('data-event')!));
}
