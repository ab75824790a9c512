import { describe, expect, it } from 'vitest';
import {
  parseChoice,
  parseEdtf,
  parseIds,
  parseNewId,
  parseNumbered,
  parseText,
} from '../../scripts/new-event/answers.ts';
import { fileOf, insertEvent } from '../../scripts/new-event/insert-event.ts';
import { suggestId } from '../../scripts/new-event/suggest-id.ts';
import { isoToDay } from '../../src/core/dates/day.ts';
import { parseDate } from '../../src/core/dates/parse.ts';
import type { RawEvent } from '../../src/core/model/schema.ts';
import { tablesIn } from '../../src/core/model/tables.ts';

describe('suggestId', () => {
  it.each([
    ['The galley joins the Harbour', 'galley-joins-harbour'],
    ['Galley 1.0: oars & sails', 'galley-1-0-oars-sails'],
    ['Yard’s Ångström', 'yards-angstrom'],
    ['船が出る', ''],
    ['one two three four five six seven eight nine ten eleven', 'one-two-three-four-five-six-seven-eight-nine-ten'],
  ])('makes of %j the id %j', (title, id) => {
    expect(suggestId(title)).toBe(id);
  });
});

describe('answers', () => {
  const label = tablesIn(['en', 'ja']).events.shape.label.shape.en;

  it('parseText counts, and keeps to the length of the schema', () => {
    expect(parseText('Sails', label)).toEqual({ value: 'Sails', remark: '5 characters' });
    expect(parseText('a'.repeat(33), label)).toEqual({ problem: 'has 33 characters; must have at most 32 characters' });
    expect(parseText('', label)).toHaveProperty('problem');
  });
  it('parseText remarks on what is longer than the aim', () => {
    expect(parseText('abc', label, 2)).toEqual({ value: 'abc', remark: '3 characters, aim at 2 at most' });
    expect(parseText('ab', label, 2)).toEqual({ value: 'ab', remark: '2 characters' });
  });
  it('parseNewId takes the suggested id, and none that is taken or no id', () => {
    expect(parseNewId('', 'sails-on', new Set())).toEqual({ value: 'sails-on' });
    expect(parseNewId('off', 'sails-on', new Set())).toEqual({ value: 'off' });
    expect(parseNewId('off', 'sails-on', new Set(['off']))).toHaveProperty('problem');
    expect(parseNewId('Sails on', '', new Set())).toHaveProperty('problem');
    expect(parseNewId('', '', new Set())).toHaveProperty('problem');
  });
  it('parseEdtf takes EDTF, and suggests it for other dates', () => {
    expect(parseEdtf('2015-07~')).toEqual({ value: '2015-07~' });
    expect(parseEdtf('2 July 2015')).toEqual({
      problem: '"2 July 2015" is not an EDTF date; did you mean "2015-07-02"?',
    });
  });
  it('parseChoice takes a name, and the usual one where there is no answer', () => {
    expect(parseChoice('yes', ['yes', 'no'])).toEqual({ value: 'yes' });
    expect(parseChoice('', ['yes', 'no'], 'no')).toEqual({ value: 'no' });
    expect(parseChoice('', ['yes', 'no'])).toEqual({ problem: 'needs an answer' });
    expect(parseChoice('1', ['yes', 'no'])).toEqual({ problem: 'unknown "1"; known are yes, no' });
  });
  it('parseNumbered takes a number, too', () => {
    expect(parseNumbered('2', ['launch', 'end'])).toEqual({ value: 'end' });
    expect(parseNumbered('launch', ['launch', 'end'])).toEqual({ value: 'launch' });
    expect(parseNumbered('3', ['launch', 'end'])).toHaveProperty('problem');
  });
  it('parseIds takes a list, and asks what an unknown one was meant to be', () => {
    expect(parseIds('yard, harbour yard', ['harbour', 'yard'])).toEqual({ value: ['yard', 'harbour'] });
    expect(parseIds('', ['yard'])).toEqual({ value: [] });
    expect(parseIds('yrad', ['harbour', 'yard'])).toEqual({ problem: 'unknown "yrad"; did you mean "yard"?' });
  });
});

describe('fileOf', () => {
  it.each([
    ['2015-07-21', 'events/2015.json'],
    ['2015/2016', 'events/2015.json'],
    ['../2016', 'events/2016.json'],
    ['2012', 'events/before-2014.json'],
  ])('puts %s into %s', (date, file) => {
    expect(fileOf(parseDate(date), isoToDay('2014-01-01'))).toBe(file);
  });
});

describe('insertEvent', () => {
  const event = (date: string): RawEvent => ({
    id: `on-${date}`,
    date,
    kind: 'launch',
    weight: 1,
    label: { en: 'a', ja: 'あ' },
    title: { en: 'a', ja: 'あ' },
    summary: { en: 'a', ja: 'あ' },
    companies: ['yard', 'harbour'],
    projects: [],
    effects: [],
    sources: [{ id: 'log-book' }],
  });
  const text = '[\n  { "id": "a",   "date": "2015-02" },\n  { "id": "b", "date": "2015-05" }\n]\n';
  const idsIn = (written: string): string[] => (JSON.parse(written) as { id: string }[]).map(({ id }) => id);

  it.each([
    ['2015-01', ['on-2015-01', 'a', 'b']],
    ['2015-02', ['a', 'on-2015-02', 'b']],
    ['2015-03', ['a', 'on-2015-03', 'b']],
    ['2015-06', ['a', 'b', 'on-2015-06']],
  ])('puts %s into its place in time', async (date, ids) => {
    expect(idsIn(await insertEvent(text, event(date)))).toEqual(ids);
  });
  it.each(['2015-01', '2015-03', '2015-06'])('leaves the others as they are when %s comes in', async (date) => {
    const written = await insertEvent(text, event(date));
    expect(written).toContain('\n  { "id": "a",   "date": "2015-02" }');
    expect(written).toContain('\n  { "id": "b", "date": "2015-05" }');
  });
  it('begins a file', async () => {
    const written = await insertEvent(undefined, event('2015'));
    expect(written.split('\n').slice(0, 4)).toEqual(['[', '  {', '    "id": "on-2015",', '    "date": "2015",']);
    expect(written).toContain('\n    "companies": ["yard", "harbour"],\n');
    expect(written.endsWith('  }\n]\n')).toBe(true);
    expect(await insertEvent('[]\n', event('2015'))).toBe(written);
  });
});
