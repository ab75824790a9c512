/** Rule: a chart has the fields of its form, names lines that its series has, and says the same figures in every language. */
import { CHART_FIELDS, CHART_FORMS } from '../chart-schema.ts';
import { listPlaceholders, MEASURES } from '../placeholder.ts';
import type { Finding, Records, Row } from '../records.ts';
import { formatSuggestion } from '../suggestion.ts';
import type { TableRecord } from '../tables.ts';
import type { Lang } from '../text.ts';

type ChartRow = Row<TableRecord<'charts'>>;

/** Checks every chart. */
export function checkCharts(records: Records): Finding[] {
  return records.charts.flatMap((row) => [...checkFields(row), ...checkLines(row, records), ...checkFinding(row, records.languages)]);
}

function checkFields(row: ChartRow): Finding[] {
  const form = row.value.form;
  if (!form) return [];
  const { needs, may }: { needs: readonly string[]; may: readonly string[] } = CHART_FORMS[form];
  const written = CHART_FIELDS.filter((field) => row.value[field] !== undefined);
  return [
    ...needs
      .filter((field) => !written.some((name) => name === field))
      .map((field) => ({ row, field: [field], wrong: 'missing field', right: `a chart of form "${form}" needs it` })),
    ...written
      .filter((field) => !needs.includes(field) && !may.includes(field))
      .map((field) => ({
        row,
        field: [field],
        wrong: 'unknown field',
        right: `remove it; a chart of form "${form}" may have ${[...needs, ...may].join(', ')}`,
      })),
  ];
}

// Which lines, rows or columns there are depends on the form.
function listNamed(row: ChartRow, records: Records): { noun: string; known: string[] } | undefined {
  const idsOf = (rows: readonly Row[]): string[] => rows.flatMap(({ id }) => id ?? []);
  switch (row.value.form) {
    case undefined:
      return undefined;
    case 'spans':
    case 'tree':
      return { noun: 'project', known: idsOf(records.projects) };
    case 'kinds':
      return { noun: 'kind', known: idsOf(records.kinds) };
    case 'grid':
      return { noun: 'company', known: idsOf(records.companies) };
    default: {
      const own = records.series.find(({ id }) => id !== undefined && id === row.value.series);
      const lines = new Set((own?.value.points ?? []).flatMap((point) => point?.series ?? []));
      return own && { noun: 'line of the series', known: [...lines] };
    }
  }
}

function checkLines(row: ChartRow, records: Records): Finding[] {
  const { only = [], accent = [] } = row.value;
  const named = listNamed(row, records);
  if (!named) return [];
  return Object.entries({ only, accent }).flatMap(([field, ids]) =>
    ids.flatMap((id, index): Finding[] => {
      if (id === undefined || named.known.includes(id)) return [];
      const right = formatSuggestion(id, named.known, `known are ${named.known.join(', ')}`);
      return [{ row, field: [field, index], wrong: `unknown ${named.noun} "${id}"`, right }];
    }),
  );
}

function checkFinding(row: ChartRow, languages: readonly Lang[]): Finding[] {
  const finding = row.value.finding;
  if (!finding) return [];
  const figures = languages.map((lang) => listPlaceholders(finding[lang] ?? ''));
  const unknown = languages.flatMap((lang, i) =>
    figures[i]!.filter(({ measure }) => !(MEASURES as readonly string[]).includes(measure)).map(
      ({ measure }): Finding => ({
        row,
        field: ['finding', lang],
        wrong: `unknown measure "${measure}"`,
        right: formatSuggestion(measure, MEASURES, `known are ${MEASURES.join(', ')}`),
      }),
    ),
  );
  const written = figures.map((list) =>
    list
      .map(({ whole }) => whole)
      .sort()
      .join(' '),
  );
  if (unknown.length > 0 || new Set(written).size === 1) return unknown;
  const right = `use the same in every language: ${written.map((list) => list || 'none').join(' / ')}`;
  return [{ row, field: ['finding'], wrong: 'has different figures in its languages', right }];
}
