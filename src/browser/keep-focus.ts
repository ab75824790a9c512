/** The focus of a mark that a drawing takes away, which another mark of its event takes over. */

/** Watches the marks of a drawing; what it gives is to be called after they were drawn anew. */
export function keepFocus(svg: SVGElement): () => void {
  let focused: SVGElement | undefined;
  svg.addEventListener('focusin', ({ target }) => (focused = target as SVGElement));
  // Not every browser tells of a focus that goes with its element; where one does, the element is gone by then.
  svg.addEventListener('focusout', () =>
    queueMicrotask(() => {
      if (focused?.isConnected && document.activeElement !== focused) focused = undefined;
    }),
  );
  const find = (name: string) => {
    const value = focused!.getAttribute(name);
    return value === null ? undefined : svg.querySelector<SVGElement>(`[${name}="${CSS.escape(value)}"]`);
  };
  return () => {
    if (!focused || focused.isConnected) return;
    const next = document.activeElement === document.body ? (find('data-key') ?? find('data-event')) : null;
    focused = undefined;
    next?.focus({ preventScroll: true });
  };
}
