/** The focus of a mark that a drawing takes away, which another mark of its event takes over. */

/** Watches the marks of a drawing; what it gives is to be called after they were drawn anew. */
export function keepFocus(svg: SVGElement): () => void {
  let left: SVGElement | undefined;
  svg.addEventListener('focusout', ({ target, relatedTarget }) => {
    if (!relatedTarget) left = target as SVGElement;
  });
  const find = (name: string) => {
    const value = left!.getAttribute(name);
    return value === null ? undefined : svg.querySelector<SVGElement>(`[${name}="${CSS.escape(value)}"]`);
  };
  return () => {
    if (left && !left.isConnected && document.activeElement === document.body)
      (find('data-key') ?? find('data-event'))?.focus({ preventScroll: true });
    left = undefined;
  };
}
