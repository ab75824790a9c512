/** The example that has days and minutes, and two languages. */
import { describe, expect, it } from 'vitest';
import { isoToDay } from '../../src/core/dates/day.ts';
import { foldLifelines } from '../../src/core/history/lifelines.ts';
import { eventOf, listIdle, listLate, readExample } from './read-example.ts';

const chronicle = readExample('spaceflight');
const { events, series } = chronicle;

/** The steps of the flight to the Moon, as they followed each other. */
const FLIGHT = ['liftoff', 'translunar', 'first-docking', 'lunar-orbit', 'undocking', 'descent-orbit', 'descent']
  .concat(['landing', 'first-step', 'moonwalk-ends', 'ascent', 'docking', 'homeward', 'splashdown'])
  .map((step) => `apollo-11-${step}`);

describe('examples/spaceflight', () => {
  it('shows the years 1957 to 1975 in two languages', () => {
    expect([chronicle.from, chronicle.to]).toEqual([isoToDay('1957-01-01'), isoToDay('1975-12-31')]);
    expect(chronicle.languages).toEqual(['en', 'ja']);
  });
  it('has between 40 and 80 events, and nothing that none of them uses', () => {
    expect(events.length).toBeGreaterThanOrEqual(40);
    expect(events.length).toBeLessThanOrEqual(80);
    expect(listIdle(chronicle)).toEqual([]);
  });
  it('keeps the steps of a flight in their order, by the minute', () => {
    expect(events.map(({ id }) => id).filter((id) => FLIGHT.includes(id))).toEqual(FLIGHT);
    for (const id of FLIGHT) expect(eventOf(chronicle, id).date.start).toMatchObject({ precision: 'minute' });
    const [landing, step] = ['landing', 'first-step'].map((id) => eventOf(chronicle, `apollo-11-${id}`).date.earliest);
    expect(Math.round((step! - landing!) * 24 * 60)).toBe(6 * 60 + 39);
  });
  it('ends the lines of what was retired', () => {
    const lines = foldLifelines(chronicle);
    const endOf = (id: string) => lines.get(id)?.end?.event;
    expect(['sputnik', 'vostok', 'mercury', 'gemini', 'apollo', 'apollo-11', 'saturn-v'].map(endOf)).toEqual([
      'sputnik-3-falls',
      'vostok-6',
      'faith-7',
      'gemini-12',
      'apollo-soyuz-returns',
      'apollo-11-splashdown',
      'skylab',
    ]);
    expect(lines.get('soyuz')).toMatchObject({ openEnd: true });
  });
  it('lets a spacecraft for crews fly from its first crew on', () => {
    const lines = foldLifelines(chronicle);
    const beginOf = (id: string) => lines.get(id)?.segments.find(({ stage }) => stage === 'flying')?.event;
    expect(['vostok', 'voskhod', 'mercury', 'gemini', 'apollo', 'soyuz'].map(beginOf)).toEqual([
      ...['vostok-1', 'voskhod-1', 'freedom-7', 'gemini-3', 'apollo-7', 'soyuz-1'],
    ]);
  });
  it('tells nothing of a project after its end but what came of it', () => {
    expect(listLate(chronicle)).toEqual([]);
  });
  it('says of the launches what the chart claims', () => {
    const { points } = series.find(({ id }) => id === 'orbital-launches')!;
    const inYear = (line: string, year: number) =>
      points.find(({ series: own, date }) => own === line && date.edtf === String(year))!.value;
    const years = Array.from({ length: 19 }, (_, index) => 1957 + index);
    expect(years.filter((year) => inYear('ussr', year) > inYear('usa', year))).toEqual([
      1957,
      ...years.filter((year) => year >= 1967),
    ]);
    expect(Math.max(...years.map((year) => inYear('ussr', year)))).toBe(inYear('ussr', 1975));
  });
});
