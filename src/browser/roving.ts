/** One tab stop for many controls: arrow keys move on from there. */

/**
 * Lets keys move the focus among the stops of a toolbar or a list.
 * @param stops all that can take the focus now, in order
 * @param steps by how many stops each key moves where lines are read from the left; Home and End go to the ends
 * @returns to be called after stops came or went
 */
export function startRoving(
  root: HTMLElement,
  stops: () => HTMLElement[],
  steps: Readonly<Record<string, number>>,
): () => void {
  let current: HTMLElement | undefined;
  const choose = (stop: HTMLElement | undefined) => {
    if (current && current !== stop) turn(current, -1);
    current = stop;
    if (stop) turn(stop, 0);
  };
  root.addEventListener('focusin', ({ target }) => {
    const stop = stops().find((one) => one === target);
    if (stop) choose(stop);
  });
  root.addEventListener('keydown', (event) => {
    const all = stops();
    const at = all.indexOf(event.target as HTMLElement);
    const last = all.length - 1;
    const isTurned = /^Arrow(Left|Right)$/.test(event.key) && getComputedStyle(root).direction === 'rtl';
    const to = { Home: 0, End: last }[event.key] ?? at + (steps[event.key] ?? NaN) * (isTurned ? -1 : 1);
    if (at < 0 || Number.isNaN(to) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    all[Math.max(0, Math.min(last, to))]!.focus();
  });
  return () => {
    const all = stops();
    const next = current && all.includes(current) ? current : all[0];
    for (const stop of all) if (stop !== next) turn(stop, -1);
    choose(next);
  };
}

/** Written only where it differs: for what has the focus the browser would find out at once whether it may keep it. */
function turn(stop: HTMLElement, tabIndex: number): void {
  if (stop.getAttribute('tabindex') !== String(tabIndex)) stop.tabIndex = tabIndex;
}
