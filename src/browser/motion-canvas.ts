/** A canvas that stands in for elements while they move: seen by nobody else, as sharp as the screen. */

/** Creates it, hidden. */
export function createMotionCanvas(): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  canvas.hidden = true;
  return canvas.getContext('2d', { alpha: false })!;
}

/** Gives it a size in pixels of the page, which empties it. */
export function sizeCanvas(canvas: HTMLCanvasElement, width: number, height: number): void {
  canvas.width = Math.round(width * devicePixelRatio);
  canvas.height = Math.round(height * devicePixelRatio);
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
}
