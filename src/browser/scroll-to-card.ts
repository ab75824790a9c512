/** Scrolling to a card among sections that the browser lays out only when they come near. */

const STILL_FRAMES = 2;
const MOST_FRAMES = 12;

const nextFrame = () => new Promise((done) => requestAnimationFrame(done));

/**
 * Scrolls a card to the top of the reading area at once, and again while sections that come near take their real height
 * and move it. Resolves once it stays.
 */
export async function scrollToCard(card: HTMLElement): Promise<void> {
  const scroll = () => {
    card.scrollIntoView({ block: 'start', behavior: 'instant' });
    return card.getBoundingClientRect().top;
  };
  let top = scroll();
  for (let frame = 0, still = 0; frame < MOST_FRAMES && still < STILL_FRAMES; frame++) {
    await nextFrame();
    const hasMoved = Math.abs(card.getBoundingClientRect().top - top) > 1;
    still = hasMoved ? 0 : still + 1;
    if (hasMoved) top = scroll();
  }
}
