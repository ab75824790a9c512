/** The words of the mark that is pointed at or has the focus, beside it. */

/** From a mark to its words, and from the words to the edge of the window, in pixels. */
const GAP = 12;
const EDGE = 8;

/** Shows what a mark says next to it. The mark's own label is what is spoken, so the tip is hidden from speech. */
export function startTip(frame: HTMLElement): void {
  const tip = document.createElement('p');
  tip.className = 'tip';
  tip.setAttribute('aria-hidden', 'true');
  tip.hidden = true;
  frame.append(tip);
  const show = (target: EventTarget | null) => {
    const mark = (target as Element).closest('.mark');
    tip.hidden = !mark;
    if (!mark) return;
    tip.textContent = mark.getAttribute('aria-label');
    const shape = mark.querySelector('.shape')!.getBoundingClientRect();
    const box = frame.getBoundingClientRect();
    const width = tip.offsetWidth;
    const left = Math.min(shape.left, innerWidth - width - EDGE);
    const isBelow = shape.bottom + GAP + tip.offsetHeight < innerHeight;
    tip.style.left = `${Math.max(EDGE, left) - box.left}px`;
    tip.style.top = `${(isBelow ? shape.bottom + GAP : shape.top - GAP - tip.offsetHeight) - box.top}px`;
  };
  const hide = () => (tip.hidden = true);
  frame.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'mouse' && event.buttons === 0) show(event.target);
  });
  frame.addEventListener('focusin', ({ target }) => {
    if ((target as Element).matches(':focus-visible')) show(target);
  });
  for (const type of ['pointerleave', 'pointerdown', 'focusout'] as const) frame.addEventListener(type, hide);
}
