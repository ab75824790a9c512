/** Where records name other records. */
import { listTouched } from '../effect-entities.ts';
import type { Path } from '../path.ts';
import type { Records, Row } from '../records.ts';
import type { TableName } from '../tables.ts';

export type Target = Exclude<TableName, 'site' | 'charts' | 'redirects'>;

/** One place that names a record of one of the target tables; `id` is undefined where the place cannot be read. */
export interface Reference {
  readonly row: Row;
  readonly field: Path;
  readonly id: string | undefined;
  readonly targets: readonly Target[];
}

export const ENTITY_TABLES = ['projects', 'companies'] as const;

/** Lists every reference of every record. */
export function listReferences(records: Records): Reference[] {
  return [
    ...listEntityReferences(records),
    ...listEventReferences(records),
    ...listSeriesReferences(records),
    ...listChartReferences(records),
  ];
}

function listEntityReferences(records: Records): Reference[] {
  return [...records.projects, ...records.companies].flatMap((row) => [
    { row, field: ['theme'], id: row.value.theme, targets: ['themes'] },
    { row, field: ['lane'], id: row.value.lane, targets: ENTITY_TABLES },
  ]);
}

function listEventReferences(records: Records): Reference[] {
  return records.events.flatMap((row): Reference[] => {
    const { kind, companies = [], projects = [], effects = [], sources = [], disagreement } = row.value;
    return [
      { row, field: ['kind'], id: kind, targets: ['kinds'] },
      ...companies.map((id, i): Reference => ({ row, field: ['companies', i], id, targets: ['companies'] })),
      ...projects.map((id, i): Reference => ({ row, field: ['projects', i], id, targets: ['projects'] })),
      ...effects.flatMap((effect, i): Reference[] => {
        if (!effect) return [];
        const touched = listTouched(effect).map(({ id, field }): Reference => ({
          row,
          field: ['effects', i, ...field],
          id,
          targets: ENTITY_TABLES,
        }));
        if (effect.type !== 'stage') return touched;
        return [...touched, { row, field: ['effects', i, 'stage'], id: effect.stage, targets: ['stages'] }];
      }),
      ...sources.map((cited, i): Reference => ({
        row,
        field: ['sources', i, 'id'],
        id: cited?.id,
        targets: ['sources'],
      })),
      ...(disagreement?.claims ?? []).flatMap((claim, i) =>
        claim.sources.map(({ id }, j): Reference => ({
          row,
          field: ['disagreement', 'claims', i, 'sources', j, 'id'],
          id,
          targets: ['sources'],
        })),
      ),
    ];
  });
}

// The line of a point may also have a name of its own, so it is no reference: see checkSeriesLines.
function listSeriesReferences(records: Records): Reference[] {
  return records.series.flatMap((row): Reference[] => [
    ...(row.value.sources ?? []).map((cited, i): Reference => ({
      row,
      field: ['sources', i, 'id'],
      id: cited?.id,
      targets: ['sources'],
    })),
    ...(row.value.points ?? []).map((point, i): Reference => ({
      row,
      field: ['points', i, 'event'],
      id: point?.event,
      targets: ['events'],
    })),
  ]);
}

// What "accent" and "only" name depends on the form: see checkCharts.
function listChartReferences(records: Records): Reference[] {
  return records.charts.flatMap((row): Reference[] => [
    { row, field: ['series'], id: row.value.series, targets: ['series'] },
    { row, field: ['of'], id: row.value.of, targets: ['companies'] },
    { row, field: ['until'], id: row.value.until, targets: ['stages'] },
    ...(row.value.events ?? []).map((marked, i): Reference => ({
      row,
      field: ['events', i, 'event'],
      id: marked?.event,
      targets: ['events'],
    })),
  ]);
}
