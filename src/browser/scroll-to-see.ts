/** Scrolling by as little as it takes to see one of some marks. */

/** What stays free above and below a mark: the axis, and a label, in pixels. */
const MARGIN = 48;

/** Scrolls until one of the marks is in sight, unless one is. What is fixed at the bottom of the window, as `cover` may be, hides them. */
export function scrollToSee(marks: readonly Element[], cover: HTMLElement, behavior: ScrollBehavior): void {
  const [first] = marks;
  if (!first) return;
  const isOver = getComputedStyle(cover).position === 'fixed';
  const bottom = innerHeight - (isOver ? cover.getBoundingClientRect().height : 0) - MARGIN;
  const missing = marks.map((mark) => {
    const { top, height } = mark.getBoundingClientRect();
    const middle = top + height / 2;
    return middle < MARGIN ? middle - MARGIN : Math.max(0, middle - bottom);
  });
  const least = missing.reduce((a, b) => (Math.abs(b) < Math.abs(a) ? b : a));
  if (least !== 0) scrollBy({ top: least, behavior });
}
