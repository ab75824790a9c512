import { expect, it } from 'vitest';
import { packPath } from '../../../src/site/pictures/pack-path.ts';

it('turns the axis, takes relative steps and leaves out what can be left out', () => {
  expect(packPath('M10,20L30,20L30,40L10,40Z', 1)).toBe('m10-20h20v-20h-20z');
});
it('goes on from the start of a closed part', () => {
  expect(packPath('M10,0L20,0L20,10ZM15,5L16,7Z', 1)).toBe('m10 0h10v-10zm5-5l1-2z');
});
it('writes a curve that goes on smoothly as such', () => {
  expect(packPath('M0,0Q10,0 10,-10Q10,-20 20,-20', 1)).toBe('m0 0q10 0 10 10t10 10');
});
it('draws a curve as a line where nobody sees that it is none, and joins lines in one direction', () => {
  expect(packPath('M0,0Q50,3 100,0L120,0Q121,0 121,0Z', 1)).toBe('m0 0q50-3 100 0h21z');
  expect(packPath('M0,0Q50,2 100,0L120,0Z', 0.5)).toBe('m0 0h60z');
});
it('draws as one what goes on so that nobody sees where, and keeps corners', () => {
  expect(packPath('M0,0L10,1L20,2L30,3L30,40Z', 1)).toBe('m0 0l30-3v-37z');
  expect(packPath('M0,0Q20,0 40,-8Q60,-16 76,-30L0,-30Z', 1)).toBe('m0 0q42 0 76 30h-76z');
  expect(packPath('M0,0Q10,0 10,-10Q10,-20 0,-20Z', 1)).toBe('m0 0q10 0 10 10t-10 10z');
});
