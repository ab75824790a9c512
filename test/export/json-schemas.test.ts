import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { chronicleJson } from '../../src/export/chronicle-json.ts';
import { eventsJson } from '../../src/export/events-json.ts';
import { publicSchema, SCHEMA_NAMES } from '../../src/export/json-schemas.ts';
import { readChronicle } from '../../src/site/read-data.ts';
import { tinyChronicle } from '../core/tiny-chronicle.ts';

const WRITERS = { chronicle: chronicleJson, events: eventsJson };
const ajv = new Ajv2020({ allErrors: true });
const problemsOf = (name: keyof typeof WRITERS, value: unknown): unknown => {
  ajv.validate(publicSchema(name, ['en', 'ja']), JSON.parse(JSON.stringify(value)));
  return ajv.errors;
};

describe.each(SCHEMA_NAMES)('the schema of %s.json', (name) => {
  it('holds for the record', () => {
    expect(problemsOf(name, WRITERS[name](readChronicle()))).toBeNull();
    expect(problemsOf(name, WRITERS[name](tinyChronicle()))).toBeNull();
  });

  it('refuses what the form does not have, and what lacks something', () => {
    const good = WRITERS[name](tinyChronicle()) as { events: object[] };
    expect(problemsOf(name, { ...good, more: 1 })).not.toBeNull();
    expect(problemsOf(name, { ...good, events: [{ ...good.events[0], earliest: '2015-07' }] })).not.toBeNull();
    expect(problemsOf(name, { events: good.events })).not.toBeNull();
  });
});

it('eventsJson holds the events that chronicleJson holds', () => {
  const chronicle = readChronicle();
  const { events } = eventsJson(chronicle) as { events: object[] };
  expect(events).toHaveLength(chronicle.events.length);
  expect(events).toEqual((chronicleJson(chronicle) as { events: object[] }).events);
});
