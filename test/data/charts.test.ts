/** What the sentences over the charts claim, counted again from the data without the charts' own code. */
import { describe, expect, it } from 'vitest';
import { tableOfChart } from '../../src/charts/draw-chart.ts';
import { fillFinding } from '../../src/charts/finding.ts';
import { formatMonth, formatYear } from '../../src/core/dates/format.ts';
import { dayFromParts, isoToDay, partsOfDay } from '../../src/core/dates/day.ts';
import type { Series } from '../../src/core/model/chronicle.ts';
import type { Lang } from '../../src/core/model/text.ts';
import { LANGUAGES } from '../../src/i18n/given.ts';
import { readChronicle } from '../../src/site/read-data.ts';

const chronicle = readChronicle();
const { events, series, charts, entities, from, to } = chronicle;

type Line = Map<string, number>;

/** The lines of a series, each from date to figure. */
function linesOf(id: string): Map<string, Line> {
  const { points } = series.find((one) => one.id === id) as Series;
  const lines = new Map<string, Line>();
  for (const { series: line = '', date, value } of points)
    lines.set(line, (lines.get(line) ?? new Map<string, number>()).set(date.edtf, value));
  return lines;
}

const lineOf = (id: string, line: string): Line => linesOf(id).get(line)!;
const highest = (line: Line): [string, number] => [...line].reduce((a, b) => (b[1] > a[1] ? b : a));
const monthOf = (edtf: string, lang: Lang): string => formatMonth(isoToDay(`${edtf}-01`), lang);
const inTime = events.filter(({ date }) => date.earliest >= from && date.earliest <= to);
const count = (n: number, lang: Lang): string => n.toLocaleString(lang);

/** Months of a line in which it is not above each of the others. */
function monthsBehind(id: string, line: string): string[] {
  const [own, others] = [lineOf(id, line), [...linesOf(id)].filter(([name]) => name !== line)];
  return [...own].flatMap(([month, value]) => (others.some(([, l]) => (l.get(month) ?? 0) >= value) ? month : []));
}

/** What each finding must hold, in each language, after its claim has been proved. */
const TRUTHS: Readonly<Record<string, (lang: Lang) => readonly string[]>> = {
  commits(lang) {
    expect(monthsBehind('commits-per-month', 'kubernetes')).toEqual([]);
    const [month, most] = highest(lineOf('commits-per-month', 'kubernetes'));
    return [count(most, lang), monthOf(month, lang)];
  },
  authors(lang) {
    const behind = monthsBehind('authors-per-month', 'kubernetes');
    expect(behind.at(-1)).toBe('2015-04');
    const [month, most] = highest(lineOf('authors-per-month', 'kubernetes'));
    return [count(most, lang), monthOf(month, lang), monthOf('2015-05', lang)];
  },
  stages() {
    const lines = ['graduated', 'incubating', 'sandbox'].map((stage) => [...lineOf('cncf-projects-by-stage', stage)]);
    const sumAt = (place: number): number => lines.reduce((sum, line) => sum + line.at(place)![1], 0);
    const [first, last] = [0, -1].map((place) => isoToDay(lines[0]!.at(place)![0]));
    expect(last! - first!).toBeLessThan(4 * 365.25);
    return [sumAt(0), sumAt(-1), lines[0]!.at(-1)![1]].map(String);
  },
  graduations() {
    const stagesOf = (id: string) =>
      events.flatMap(({ date, effects }) =>
        effects.flatMap((effect) =>
          effect.type === 'stage' && effect.subject === id && effect.of === 'cncf'
            ? { stage: effect.stage, day: date.earliest }
            : [],
        ),
      );
    const months = entities.flatMap(({ id }) => {
      const stages = stagesOf(id);
      const end = stages.find(({ stage }) => stage === 'graduated');
      return end ? Math.round((end.day - stages[0]!.day) / 30.436875) : [];
    });
    expect(to).toBe(dayFromParts(2019, 12, 31));
    return [months.length, Math.min(...months), Math.max(...months)].map(String);
  },
  members(lang) {
    const joined = (company: string) =>
      events.find(({ effects }) =>
        effects.some((effect) => effect.type === 'member' && effect.subject === company && effect.of === 'cncf'),
      )!.date;
    const clouds = ['alibaba', 'microsoft', 'aws', 'oracle'].map(joined);
    expect(clouds.map(({ earliest }) => earliest)).toEqual(clouds.map(({ earliest }) => earliest).sort((a, b) => a - b));
    expect([clouds[0]!, clouds[3]!].map(({ earliest }) => partsOfDay(earliest))).toMatchObject([
      { year: 2017, month: 5 },
      { year: 2017, month: 9 },
    ]);
    for (const founder of ['google', 'ibm']) expect(joined(founder).edtf).toBe('2015-07-21');
    const reported = [...lineOf('cncf-members', 'reported')];
    expect(reported.at(-1)).toEqual(highest(new Map(reported)));
    return [count(reported.at(-1)![1], lang), 'Alibaba Cloud', 'Microsoft', 'AWS', 'Oracle'];
  },
  kubecon(lang) {
    const american = [...lineOf('kubecon-attendance', 'north-america')];
    const [first, last] = [american[0]!, american.at(-1)!];
    expect(last).toEqual(highest(new Map(american)));
    const year = ([edtf]: [string, number]) => formatYear(isoToDay(edtf.slice(0, 10)), lang);
    return [count(first[1], lang), count(last[1], lang), year(first), year(last)];
  },
  kinds(lang) {
    const releases = inTime.filter(({ kind }) => kind === 'release').length;
    const quarters = new Map<string, number>();
    for (const { date, kind } of inTime) {
      const { year, month } = partsOfDay(date.earliest);
      const quarter = Math.ceil(month / 3);
      const name = lang === 'ja' ? `${year}年${quarter * 3 - 2}〜${quarter * 3}月` : `Q${quarter} ${year}`;
      if (kind === 'launch') quarters.set(name, (quarters.get(name) ?? 0) + 1);
    }
    const [name, most] = highest(quarters);
    // One quarter has the most, and not several.
    expect([...quarters.values()].filter((value) => value === most)).toHaveLength(1);
    return [`${Math.round((100 * releases) / inTime.length)}${lang === 'ja' ? '%' : ' percent'}`, name, String(most)];
  },
  companies(lang) {
    const counts = entities
      .filter(({ kind }) => kind === 'company')
      .map(({ id, name }) => ({ name, own: inTime.filter(({ companies }) => companies.includes(id)) }))
      .sort((a, b) => b.own.length - a.own.length);
    const [first, second] = counts;
    expect(first!.own.length).toBeGreaterThan(second!.own.length);
    const inYear = (year: number) => first!.own.filter(({ date }) => partsOfDay(date.earliest).year === year).length;
    return [first!.name[lang], String(first!.own.length), `${inYear(2018)}`, `${inYear(2019)}`];
  },
  'commit-share'() {
    const [google, others] = ['google', 'others'].map((id) => [...lineOf('kubernetes-commit-share', id).values()]);
    expect(google!.at(-1)).toBeLessThan(google![0]!);
    expect(others!.at(-1)! / others![0]!).toBeGreaterThan(2);
    return [google![0]!, google!.at(-1)!].map(String);
  },
  releases() {
    const gaps = [...linesOf('minor-releases')].map(([id, line]) => {
      const days = [...line.keys()].map(isoToDay);
      const own = days.slice(1).map((day, index) => day - days[index]!);
      return { id, own, unevenness: Math.max(...own) / Math.min(...own) };
    });
    const [evenest] = gaps.sort((a, b) => a.unevenness - b.unevenness);
    expect(evenest!.id).toBe('kubernetes');
    const sorted = evenest!.own.sort((a, b) => a - b);
    expect(sorted).toHaveLength(17);
    return [sorted[0]!, sorted.at(-1)!, sorted[8]!].map(String);
  },
  acquisitions(lang) {
    const prices = [...linesOf('acquisition-prices')].map(([id, line]) => ({ id, price: highest(line)[1] }));
    const [dearest, ...rest] = prices.sort((a, b) => b.price - a.price);
    expect(dearest!.id).toBe('red-hat');
    expect(dearest!.price / rest.reduce((sum, { price }) => sum + price, 0)).toBeGreaterThan(6);
    const buyer = events.find(({ id }) => id === 'ibm-buys-red-hat')!;
    expect(buyer.effects).toContainEqual({ type: 'owner', subject: 'red-hat', owner: 'ibm' });
    return [lang === 'ja' ? `${dearest!.price / 1e8}億` : `${dearest!.price / 1e9} billion`];
  },
  'family-tree'() {
    const isProject = (id: string) => entities.some((entity) => entity.id === id && entity.type === 'project');
    const threads = events.flatMap(({ effects }) =>
      effects.flatMap((effect) =>
        effect.type === 'descends-from' || effect.type === 'merged'
          ? effect.from.map((parent) => ({ parent, child: effect.subject, type: effect.type }))
          : [],
      ),
    );
    const own = threads.filter(({ parent, child }) => isProject(parent) && isProject(child));
    const parents = own.map(({ parent }) => parent);
    expect(parents.filter((id, index) => parents.indexOf(id) !== index)).toEqual(['docker-engine']);
    for (const [parent, child] of [['borg', 'kubernetes'], ['borgmon', 'prometheus']] as const) {
      expect(own).toContainEqual({ parent, child, type: 'descends-from' });
      expect(entities.find(({ id }) => id === parent)!.about.en).toMatch(/Google/);
    }
    return [String(new Set(own.flatMap(({ parent, child }) => [parent, child])).size)];
  },
};

it('every chart has its truth here', () => {
  expect(charts.map(({ id }) => id)).toEqual(Object.keys(TRUTHS));
});

describe.each(charts)('the sentence over $id', (chart) => {
  it.each(LANGUAGES)('says in %s what the data says', (lang) => {
    const finding = fillFinding(chart, chronicle, lang);
    const numbers = (text: string): string[] => text.match(/\d[\d,.]*\d|\d/g) ?? [];
    const truths = TRUTHS[chart.id]!(lang);
    for (const truth of truths) expect(finding).toContain(truth);
    // No figure stands there that was not proved: those of the truths, and the years that the sentence was written with.
    const proved = new Set([...truths, chart.finding[lang].replace(/\{[^}]*\}/g, '')].flatMap(numbers));
    expect(numbers(finding).filter((number) => !proved.has(number))).toEqual([]);
  });
});

describe.each(charts.filter((chart) => chart.series !== undefined))('the table of $id', (chart) => {
  it('holds every point of its lines, and no other figure', () => {
    const { points } = series.find(({ id }) => id === chart.series)!;
    const wanted = points.filter(({ series: line }) => !chart.only || chart.only.includes(line ?? ''));
    const { columns, rows } = tableOfChart(chart, chronicle, 'en');
    if (chart.form === 'rhythm') return expect(rows).toHaveLength(wanted.length);
    const found = rows.flatMap(({ cells, group }) =>
      group === undefined
        ? cells.slice(1).flatMap(({ value }, index) => {
            const line = columns[index + 1]!.key;
            return value === null || line === 'total' ? [] : `${cells[0]!.value} ${line} ${value}`;
          })
        : `${cells[0]!.value} ${group} ${cells.at(-1)!.value}`,
    );
    expect(found.sort()).toEqual(wanted.map(({ date, series: line, value }) => `${date.edtf} ${line} ${value}`).sort());
  });
});
