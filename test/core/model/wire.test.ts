import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chronicle, SourcedChronicle } from '../../../src/core/model/chronicle.ts';
import { decodeWire, encodeWire } from '../../../src/core/model/wire.ts';
import { readChronicle } from '../../../src/site/read-data.ts';
import { arbitraryChronicle } from '../arbitrary-chronicle.ts';
import { tinyChronicle } from '../tiny-chronicle.ts';

const overTheWire = (chronicle: Chronicle): Chronicle =>
  decodeWire(JSON.parse(JSON.stringify(encodeWire(chronicle))) as ReturnType<typeof encodeWire>);

const outline = ({ from, to, themes, kinds, stages, entities, events }: SourcedChronicle): Chronicle => ({
  from,
  to,
  themes,
  kinds,
  stages,
  entities: entities.map(({ about: _, ...entity }) => entity),
  events: events.map(({ summary: _, sources: __, disagreement: ___, ...event }) => event),
});

describe('decodeWire', () => {
  it('undoes encodeWire', () => {
    fc.assert(
      fc.property(arbitraryChronicle, (chronicle) => {
        expect(overTheWire(chronicle)).toEqual(chronicle);
      }),
    );
  });
  it.each([
    ['tiny', tinyChronicle],
    ['real', readChronicle],
  ])('gives the outline of the %s data', (_, read) => {
    expect(overTheWire(read())).toStrictEqual(outline(read()));
  });
  it('throws on numbers that name nothing', () => {
    const wire = encodeWire(tinyChronicle());
    expect(() => decodeWire({ ...wire, companies: wire.companies.map(() => [99]) })).toThrow('missing item 99');
  });
});

it('encodeWire throws on ids that name nothing', () => {
  const tiny = tinyChronicle();
  expect(() => encodeWire({ ...tiny, entities: [] })).toThrow('unknown id yard');
});
