/** Rule: a chart has the fields of its form, names lines that its series has, and says the same figures in every language. */
import { CHART_FIELDS, CHART_FORMS } from '../chart-schema.ts';
import { listPlaceholders, MEASURES } from '../placeholder.ts';
import type { Finding, Records, Row } from '../records.ts';
import { formatSuggestion } from '../suggestion.ts';
import type { TableRecord } from '../tables.ts';
import { LANGUAGES } from '../text.ts';

type ChartRow = Row<TableRecord<'charts'>>;

/** Checks every chart. */
export function checkCharts(records: Records): Finding[] {
  return records.charts.flatMap((row) => [...checkFields(row), ...checkLines(row, records), ...checkFinding(row)]);
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

function checkLines(row: ChartRow, records: Records): Finding[] {
  const { series, only = [], accent = [] } = row.value;
  const own = records.series.find(({ id }) => id !== undefined && id === series);
  if (!own) return [];
  const known = [...new Set((own.value.points ?? []).flatMap((point) => point?.series ?? []))];
  return Object.entries({ only, accent }).flatMap(([field, ids]) =>
    ids.flatMap((id, index): Finding[] => {
      if (id === undefined || known.includes(id)) return [];
      const right = formatSuggestion(id, known, `known are ${known.join(', ')}`);
      return [{ row, field: [field, index], wrong: `unknown line "${id}" of the series`, right }];
    }),
  );
}

function checkFinding(row: ChartRow): Finding[] {
  const finding = row.value.finding;
  if (!finding) return [];
  const figures = LANGUAGES.map((lang) => listPlaceholders(finding[lang]));
  const unknown = LANGUAGES.flatMap((lang, i) =>
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
