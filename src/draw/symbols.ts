/** The shape of a mark as path data around the origin, one per kind of event. */
import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond2,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
  type SymbolType,
} from 'd3';
import type { Shape } from '../core/model/schema.ts';

const hexagon: SymbolType = {
  draw(path, area) {
    const r = Math.sqrt((area * 2) / (3 * Math.sqrt(3)));
    for (let i = 0; i < 6; i++) {
      const angle = (i * Math.PI) / 3;
      if (i === 0) path.moveTo(r, 0);
      else path.lineTo(r * Math.cos(angle), r * Math.sin(angle));
    }
    path.closePath();
  },
};

const times: SymbolType = {
  draw(path, area) {
    const r = Math.sqrt(area) / 2;
    path.moveTo(-r, -r);
    path.lineTo(r, r);
    path.moveTo(-r, r);
    path.lineTo(r, -r);
  },
};

const SYMBOLS: Record<Shape, { type: SymbolType; area: number }> = {
  circle: { type: symbolCircle, area: 1 },
  ring: { type: symbolCircle, area: 1 },
  diamond: { type: symbolDiamond2, area: 1 },
  'diamond-outline': { type: symbolDiamond2, area: 1 },
  star: { type: symbolStar, area: 1.05 },
  triangle: { type: symbolTriangle, area: 0.95 },
  'triangle-outline': { type: symbolTriangle, area: 0.95 },
  square: { type: symbolSquare, area: 0.95 },
  'square-outline': { type: symbolSquare, area: 0.95 },
  wye: { type: symbolWye, area: 1.1 },
  plus: { type: symbolCross, area: 1 },
  hexagon: { type: hexagon, area: 1.05 },
  'hexagon-outline': { type: hexagon, area: 1.05 },
  times: { type: times, area: 0.9 },
};

/** Whether a shape is drawn as a line around paper instead of a filled form. */
export function isOutline(shape: Shape): boolean {
  return shape === 'ring' || shape === 'times' || shape.endsWith('-outline');
}

/** Path data of a shape that looks as large as a circle of this radius (pixels). */
export function symbolPath(shape: Shape, radius: number): string {
  const { type, area } = SYMBOLS[shape];
  return symbol(type, area * Math.PI * radius * radius).digits(2)() ?? '';
}
