/** What every form of chart takes and gives. */
import type { Day } from '../core/dates/historical-date.ts';
import type { Chart } from '../core/model/chart-schema.ts';
import type { SourcedChronicle } from '../core/model/chronicle.ts';
import type { Lang } from '../core/model/text.ts';

/** What a chart is drawn for. Without addresses nothing in it is a link. */
export interface Canvas {
  readonly lang: Lang;
  /** Width in pixels; the height follows from the form. Below 560 the narrow form is drawn. */
  readonly width: number;
  readonly document: Document;
  readonly eventHref?: (id: string) => string;
  readonly entityHref?: (id: string) => string;
}

export interface Column {
  /** By which a finding names it. */
  readonly key: string;
  readonly name: string;
}

/** One figure or name of a table: as it is read, and as it is written to a file. */
export interface Cell {
  readonly text: string;
  readonly value: string | number | null;
  /** Id of the event or entity that it stands for. */
  readonly event?: string;
  readonly entity?: string;
}

/** The first cell is the heading of the row. */
export interface Row {
  readonly cells: readonly Cell[];
  /** The first and last day that it is about, where it is about a time. */
  readonly days?: readonly [from: Day, to: Day];
  /** By which a finding names the last figures of some rows. */
  readonly group?: string;
}

/** All that a chart shows, as text and figures. */
export interface ChartTable {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** A place of the drawing, in its pixels, and the row (and the column) of the table that can be read there. */
export interface Reading {
  readonly x: number;
  readonly y: number;
  readonly row: number;
  readonly column?: number;
}

/** One way to show figures. */
export interface Form {
  table(chart: Chart, chronicle: SourcedChronicle, lang: Lang): ChartTable;
  draw(chart: Chart, chronicle: SourcedChronicle, canvas: Canvas): SVGSVGElement;
}

/** Whether the narrow form is wanted. */
export const isNarrow = ({ width }: Pick<Canvas, 'width'>): boolean => width < 560;
