/** The limit: a canvas that draws only what is visible, zooms about the pointer and pans by drag. Nothing else. */
import type { PeerData } from '../../pages/peer-data.ts';
import { AXIS_HEIGHT, LANE_HEIGHT, NAMES_WIDTH, paint } from './paint.ts';
import { sortRows } from './rows.ts';

declare const benchData: PeerData;

const frame = document.querySelector<HTMLElement>('[data-view="lanes"]')!;
const canvas = document.createElement('canvas');
const context = canvas.getContext('2d', { alpha: false })!;
const rows = sortRows(benchData);
const width = frame.clientWidth;
const height = AXIS_HEIGHT + benchData.lanes.length * LANE_HEIGHT;
const whole = (width - NAMES_WIDTH) / (benchData.to + 1 - benchData.from);
const sight = { day: benchData.from, pixels: whole };
let isWaiting = false;

canvas.width = width;
canvas.height = height;
canvas.style.display = 'block';
frame.append(canvas);

function draw(): void {
  isWaiting = false;
  const { top } = canvas.getBoundingClientRect();
  paint(context, benchData, rows, {
    ...sight,
    width,
    top: Math.max(0, -top),
    bottom: Math.min(height, innerHeight - top),
  });
}

function drawSoon(): void {
  if (isWaiting) return;
  isWaiting = true;
  requestAnimationFrame(draw);
}

canvas.addEventListener(
  'wheel',
  (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    const at = sight.day + (event.offsetX - NAMES_WIDTH) / sight.pixels;
    sight.pixels = Math.max(whole, sight.pixels * 2 ** (-event.deltaY * 0.02));
    sight.day = at - (event.offsetX - NAMES_WIDTH) / sight.pixels;
    drawSoon();
  },
  { passive: false },
);
canvas.addEventListener('pointerdown', (event) => {
  canvas.setPointerCapture(event.pointerId);
});
canvas.addEventListener('pointermove', (event) => {
  if (!canvas.hasPointerCapture(event.pointerId)) return;
  sight.day -= event.movementX / sight.pixels;
  drawSoon();
});
addEventListener('scroll', drawSoon, { passive: true });

draw();
performance.mark('timeline-ready');
