/** A canvas that writes down what is drawn on it. */
import type { MotionLook } from '../../src/draw/motion-marks.ts';

export const MOTION_LOOK: MotionLook = {
  ...{ paper: 'white', shade: 'ivory', grid: 'silver', ink: 'black', muted: 'grey' },
  ...{ hues: ['red', 'orange', 'yellow', 'green', 'blue', 'violet'], font: 'serif', noteStyle: 'italic' },
};

/** What was done, in which colour and how opaque, and then the text, and the place or the box. */
export type Call = readonly [name: string, colour: string, opacity: number, ...what: (string | number)[]];

/** Creates the canvas. Paths are drawn where its origin is at the time. */
export function createCanvas(): { calls: Call[]; origin: { x: number; y: number }; context: CanvasRenderingContext2D } {
  const calls: Call[] = [];
  const origin = { x: 0, y: 0 };
  const state = { fillStyle: '', strokeStyle: '', globalAlpha: 1, lineWidth: 1, font: '', lineJoin: '' };
  type Colour = 'fillStyle' | 'strokeStyle';
  const write = (name: string, colour: Colour, ...what: (string | number)[]) =>
    calls.push([name, state[colour], state.globalAlpha, ...what]);
  const writePath = (name: string, colour: Colour) => () => write(name, colour, origin.x, origin.y);
  const writeBox =
    (name: string, colour: Colour) =>
    (...what: (string | number)[]) =>
      write(name, colour, ...what);
  const context = Object.assign(state, {
    ...{ fill: writePath('fill', 'fillStyle'), stroke: writePath('stroke', 'strokeStyle') },
    ...{ fillText: writeBox('fillText', 'fillStyle'), strokeText: writeBox('strokeText', 'strokeStyle') },
    ...{ fillRect: writeBox('fillRect', 'fillStyle'), strokeRect: writeBox('strokeRect', 'strokeStyle') },
    setLineDash: () => undefined,
    translate: (x: number, y: number) => {
      origin.x += x;
      origin.y += y;
    },
  });
  return { calls, origin, context: context as unknown as CanvasRenderingContext2D };
}
