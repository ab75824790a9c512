/** A canvas that stands in for elements while they move: seen by nobody else, as sharp as the screen. */

/** Creates it, hidden. `put` gives it its place in the page. */
export function createMotionCanvas(put: (canvas: HTMLCanvasElement) => void): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  canvas.hidden = true;
  put(canvas);
  return canvas.getContext('2d', { alpha: false })!;
}

/** Gives it a size in pixels of the page, which empties it. */
export function sizeCanvas(canvas: HTMLCanvasElement, width: number, height: number): void {
  canvas.width = Math.round(width * devicePixelRatio);
  canvas.height = Math.round(height * devicePixelRatio);
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
}

/** Puts the origin of what is drawn from now on, in pixels of the page from its upper left corner. */
export function setOrigin(context: CanvasRenderingContext2D, x: number, y: number): void {
  context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, x * devicePixelRatio, y * devicePixelRatio);
}
