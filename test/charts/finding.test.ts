import { describe, expect, it } from 'vitest';
import { fillFinding } from '../../src/charts/finding.ts';
import type { Chart } from '../../src/core/model/chart-schema.ts';
import type { Lang } from '../../src/core/model/text.ts';
import { fleetCharts, fleetChronicle } from './fleet-charts.ts';

function fill(form: Chart['form'], finding: string, lang: Lang = 'en'): string {
  const chart = fleetCharts.find((one) => one.form === form)!;
  return fillFinding({ ...chart, finding: { en: finding, ja: finding } }, fleetChronicle, lang);
}

describe('fillFinding', () => {
  it.each([
    ['{first yard} to {last yard} by {year-last yard}', '1 to 2 by 2015'],
    ['{min yard}, {max yard}, {sum yard}, {median yard}, {count yard}', '1, 2, 3, 1.5, 2'],
    ['{month-max yard} of {rows}', 'January 2015 of 2'],
    ['{max others}', 'about 3.5'],
    ['{name-max yard}', '2015'],
  ])('fills "%s" from lines', (finding, filled) => {
    expect(fill('lines', finding)).toBe(filled);
  });

  it('writes as the language does', () => {
    expect(fill('lines', '{max others}、{month-max yard}', 'ja')).toBe('約3.5、2015年1月');
  });

  it('finds the rows of a line by its id where lines are no columns', () => {
    expect(fill('rhythm', '{min galley} to {max galley}')).toBe('92 to 214');
    expect(fill('grid', '{max total} {first 2014}')).toBe('4 1');
  });

  it('gives the share of the column of totals', () => {
    expect(fill('kinds', '{share launch} of {sum total}')).toBe('60 of 5');
  });

  it.each(['{max galleon}', '{most yard}', '{max date}'])('throws on %s', (finding) => {
    expect(() => fill('lines', finding)).toThrow(`unknown figure ${finding}`);
  });
});
