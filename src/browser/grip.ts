/** A handle that is dragged by a pointer. */

/** Calls back once a frame while `handle` is dragged, with where its middle belongs in the window, in pixels. */
export function startGrip(handle: HTMLElement, follow: (x: number) => void): void {
  handle.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    handle.focus({ preventScroll: true });
    handle.setPointerCapture(event.pointerId);
    const grip = event.clientX - handle.getBoundingClientRect().left - handle.offsetWidth / 2;
    let x = event.clientX;
    let waiting = 0;
    const move = (next: PointerEvent) => {
      x = next.clientX;
      waiting ||= requestAnimationFrame(() => {
        waiting = 0;
        follow(x - grip);
      });
    };
    // A wheel that still runs on would pull the page from under the pointer.
    const still = (wheel: WheelEvent) => wheel.preventDefault();
    addEventListener('wheel', still, { passive: false });
    handle.addEventListener('pointermove', move);
    handle.addEventListener(
      'lostpointercapture',
      () => {
        removeEventListener('wheel', still);
        handle.removeEventListener('pointermove', move);
      },
      { once: true },
    );
  });
}
