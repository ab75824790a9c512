/** Vertical swipes scroll the page, also where sideways ones have a meaning of their own. */

/** Pixels of a finger's way from which on its direction is known. */
const KNOWN = 4;

/**
 * Hides the moves of a single finger from the listeners of an element until it goes sideways: who would prevent the
 * first of them would prevent the scrolling. Needs `touch-action: pan-y`, and must be called before they listen.
 */
export function leaveVerticalSwipes(element: HTMLElement): void {
  let from: Touch | undefined;
  const start = ({ touches }: TouchEvent) => {
    from = touches.length === 1 ? touches[0] : undefined;
  };
  const move = (event: TouchEvent) => {
    const touch = event.touches[0];
    if (!from || !touch) return;
    const [x, y] = [Math.abs(touch.clientX - from.clientX), Math.abs(touch.clientY - from.clientY)];
    if (x > KNOWN && x > y) from = undefined;
    else event.stopImmediatePropagation();
  };
  element.addEventListener('touchstart', start, { capture: true, passive: true });
  element.addEventListener('touchmove', move, { capture: true, passive: true });
}
