/** The example that has five thousand years, and one language. */
import { describe, expect, it } from 'vitest';
import { tableOfChart } from '../../src/charts/draw-chart.ts';
import { foldFamilies } from '../../src/charts/family.ts';
import { partsOfDay } from '../../src/core/dates/day.ts';
import { foldLifelines } from '../../src/core/history/lifelines.ts';
import type { Effect } from '../../src/core/model/chronicle.ts';
import { eventOf, listIdle, listLate, readExample } from './read-example.ts';

const chronicle = readExample('writing');
const { events, entities } = chronicle;

const isDescent = (effect: Effect) => effect.type === 'descends-from';
const descents = events.flatMap(({ effects }) => effects.filter(isDescent));

/** A script and all that it came from, whatever the number of parents. */
function ancestorsOf(id: string): string[] {
  const parents = descents.flatMap(({ subject, from }) => (subject === id ? from : []));
  return [id, ...parents.flatMap(ancestorsOf)];
}

describe('examples/writing', () => {
  it('shows the years from 3301 BCE to 1500 in one language', () => {
    expect([chronicle.from, chronicle.to].map((day) => partsOfDay(day).year)).toEqual([-3300, 1500]);
    expect(chronicle.languages).toEqual(['en']);
  });
  it('has between 40 and 70 events, and nothing that none of them uses', () => {
    expect(events.length).toBeGreaterThanOrEqual(40);
    expect(events.length).toBeLessThanOrEqual(70);
    expect(listIdle(chronicle)).toEqual([]);
    expect(entities.filter(({ type }) => type === 'company')).toEqual([]);
  });
  it('puts the years before the common era before the others', () => {
    const order = [
      'uruk-tablets',
      'serabit-letters',
      'phoenician-letters',
      'greek-alphabet',
      'praeneste-fibula',
    ].concat(['rosetta-decree', 'last-cuneiform', 'last-hieroglyphs', 'hangul-published', 'gutenberg-bible']);
    expect(events.map(({ id }) => id).filter((id) => order.includes(id))).toEqual(order);
    expect(eventOf(chronicle, 'rosetta-decree').date.edtf).toBe('-0195');
  });
  it('marks round dates as approximate', () => {
    expect(eventOf(chronicle, 'uruk-tablets').date.start).toMatchObject({ approximate: true, precision: 'year' });
    expect(eventOf(chronicle, 'diamond-sutra').date.start).toMatchObject({ approximate: false });
  });
  it('leads alphabets of today back to the first letters', () => {
    expect(ancestorsOf('latin')).toEqual([
      ...['latin', 'old-italic', 'greek', 'phoenician', 'proto-sinaitic', 'hieroglyphs'],
    ]);
    for (const script of ['arabic', 'hebrew', 'cyrillic', 'devanagari', 'mongolian', 'ethiopic', 'thai']) {
      expect(ancestorsOf(script), script).toContain('proto-sinaitic');
    }
    expect(ancestorsOf('hangul')).toEqual(['hangul']);
  });
  it('says of the family tree what the chart claims', () => {
    const [largest, ...others] = foldFamilies(chronicle).map(({ members }) => members);
    expect(largest).toEqual(
      expect.arrayContaining(['hieroglyphs', 'proto-sinaitic', 'phoenician', 'latin', 'glagolitic']),
    );
    expect(others.flat().toSorted()).toEqual(['han', 'kana', 'khitan', 'linear-a', 'linear-b']);
  });
  it('dates the beginnings in the family tree no finer than its events', () => {
    const { rows } = tableOfChart(chronicle.charts[0]!, chronicle, 'en');
    const beginnings = Object.fromEntries(rows.map(({ group, cells }) => [group!, cells[1]!.value]));
    expect(beginnings).toMatchObject({ hieroglyphs: '-3199~', latin: '-06XX', arabic: '0469/0470', khmer: '0611' });
  });
  it('ends the lines of scripts that died', () => {
    const lines = foldLifelines(chronicle);
    const endOf = (id: string) => lines.get(id)?.end?.event;
    expect(['cuneiform', 'hieroglyphs', 'linear-a'].map(endOf)).toEqual([
      ...['last-cuneiform', 'last-hieroglyphs', 'linear-b-begins'],
    ]);
    expect(lines.get('han')).toMatchObject({ openEnd: true });
  });
  it('tells nothing of a script after its end but what came of it', () => {
    expect(listLate(chronicle)).toEqual([]);
  });
});
