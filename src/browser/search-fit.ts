/** Keeps the list of the search in sight: above the end of the window, and above a keyboard on the screen. */

const LEAST = 120;

/** Tells the popup in `--room` how high it may be, now on each call and whenever what is in sight changes. */
export function keepInSight(popup: HTMLElement): () => void {
  const fit = () => {
    if (popup.hidden) return;
    // A keyboard on the screen leaves the window as high as it was and makes only the visual viewport smaller.
    const { offsetTop, height } = visualViewport ?? { offsetTop: 0, height: innerHeight };
    const room = Math.floor(offsetTop + height - popup.getBoundingClientRect().top);
    popup.style.setProperty('--room', `${Math.max(LEAST, room)}px`);
  };
  visualViewport?.addEventListener('resize', fit);
  visualViewport?.addEventListener('scroll', fit);
  addEventListener('scroll', fit, { passive: true });
  return fit;
}
