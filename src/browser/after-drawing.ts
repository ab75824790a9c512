/** The task after the next frame. */

/** Calls back in the first task after the next frame is drawn. */
export function afterDrawing(work: () => void): void {
  // What a frame asks for as a task comes after it was drawn.
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = work;
    port2.postMessage(undefined);
  });
}
