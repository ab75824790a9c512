/** What a curator may write of a chart: which figures, in which form, and what they show. */
import { z } from 'zod';
import { id, type TextSchemas } from './fields.ts';

/** The forms that a chart can have, each with the fields that it needs and those that it may have. */
export const CHART_FORMS = {
  lines: { needs: ['series'], may: ['accent', 'only', 'events', 'scale'] },
  areas: { needs: ['series'], may: ['accent', 'only', 'events'] },
  bars: { needs: ['series'], may: ['accent'] },
  dots: { needs: ['series'], may: ['accent', 'scale'] },
  rhythm: { needs: ['series'], may: ['accent', 'only'] },
  spans: { needs: ['of', 'until'], may: ['accent'] },
  kinds: { needs: [], may: ['accent'] },
  grid: { needs: [], may: ['accent', 'most'] },
  tree: { needs: [], may: ['accent'] },
} as const satisfies Record<string, { needs: readonly ChartField[]; may: readonly ChartField[] }>;

/** Fields that only some forms have. */
export const CHART_FIELDS = ['series', 'of', 'until', 'accent', 'only', 'events', 'scale', 'most'] as const;

type ChartField = (typeof CHART_FIELDS)[number];

export type ChartForm = keyof typeof CHART_FORMS;

export function createChartSchema({ text }: TextSchemas) {
return z
  .strictObject({
    id,
    form: z
      .enum(Object.keys(CHART_FORMS) as [ChartForm, ...ChartForm[]])
      .describe(
        'lines, areas, bars, dots and rhythm draw a series: its lines over time, its lines stacked, a bar for each point, ' +
          'a dot for each point, a stroke for each point in a row for each line. The others are folded from the events: ' +
          'spans from the first stage to a later one, kinds of event by quarter, grid of companies by year, tree of descent.',
      ),
    title: text.describe('What is shown, as a heading in lists.'),
    finding: text.describe(
      'What the chart shows, in one sentence: its headline. {measure column} stands for a figure counted from its table, ' +
        'such as {max ships} or {year-max ships}.',
    ),
    note: text.optional().describe('How it was counted, where the series does not say it.'),
    series: id.optional().describe('Id of a record in data/series/.'),
    only: z.array(id).min(1).optional().describe('The lines to show, in order; all of the series if left out.'),
    accent: z.array(id).min(1).optional().describe('Lines, rows or columns in the strong colour; the others are grey.'),
    events: z
      .array(
        z.strictObject({
          event: id.describe('Id of the event.'),
          label: text.describe('What stands on the chart: a few words.'),
        }),
      )
      .min(1)
      .optional()
      .describe('Events that are marked on the chart, with links to them.'),
    scale: z.enum(['linear', 'log']).optional().describe('How heights grow; linear if left out.'),
    of: id.optional().describe('The foundation whose stages are meant.'),
    until: id.optional().describe('Id of the stage at which a span ends.'),
    most: z.number().int().min(1).max(60).optional().describe('How many rows there are at most.'),
  })
  .describe('One chart, with a page of its own.');
}

export type Chart = z.infer<ReturnType<typeof createChartSchema>>;
