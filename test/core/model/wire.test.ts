import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chronicle, HistoryEvent, SourcedChronicle } from '../../../src/core/model/chronicle.ts';
import { decodeWire, encodeWire } from '../../../src/core/model/wire.ts';
import { readChronicle } from '../../../src/site/read-data.ts';
import { arbitraryChronicle } from '../arbitrary-chronicle.ts';
import { tinyChronicle } from '../tiny-chronicle.ts';

/** What came over the wire, written out: its events decode what they hold when they are asked. */
const overTheWire = (chronicle: Chronicle): Chronicle => {
  const decoded = decodeWire(JSON.parse(JSON.stringify(encodeWire(chronicle))) as ReturnType<typeof encodeWire>);
  return { ...decoded, events: decoded.events.map(writeOut) };
};

const writeOut = ({
  id,
  date,
  kind,
  weight,
  label,
  title,
  companies,
  projects,
  effects,
}: HistoryEvent): HistoryEvent => {
  const { edtf, earliest, latest, start, end } = date;
  const written = { edtf, earliest, latest, start, ...(end === undefined ? {} : { end }) };
  return { id, date: written, kind, weight, label, title, companies, projects, effects };
};

const outline = (chronicle: SourcedChronicle): Chronicle => {
  const { languages, from, to, themes, kinds, stages, tiers, entities, events, redirects = [] } = chronicle;
  return {
    languages,
    from,
    to,
    themes,
    kinds: kinds.map(({ role: _, ...kind }) => kind),
    stages,
    tiers,
    ...(redirects.length > 0 && { redirects }),
    entities: entities.map(({ about: _, ...entity }) => entity),
    events: events.map(({ summary: _, sources: __, disagreement: ___, by: ____, ...event }) => event),
  };
};

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
  it('brings the ids that were given up', () => {
    const redirects = [{ type: 'event', id: 'galley-begins', to: 'galley-starts' }] as const;
    expect(overTheWire({ ...tinyChronicle(), redirects }).redirects).toEqual(redirects);
  });
  it('throws on numbers that name nothing', () => {
    const wire = encodeWire(tinyChronicle());
    const { events } = decodeWire({ ...wire, companies: wire.companies.map(() => [99]) });
    expect(() => events[0]!.companies).toThrow('missing item 99');
  });
});

it('encodeWire throws on ids that name nothing', () => {
  const tiny = tinyChronicle();
  expect(() => encodeWire({ ...tiny, entities: [] })).toThrow('unknown id yard');
});
