/** Random text of any UTF-16 units, also halves of surrogate pairs. */
import fc from 'fast-check';

export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xff }), fc.integer({ min: 0, max: 0xffff })))
  .map((units) => String.fromCharCode(...units));
