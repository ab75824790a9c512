/** What a curator may write of a series: figures over time, as a chart shows them. */
import { z } from 'zod';
import { edtf, id, line, type TextSchemas } from './fields.ts';
import { citations } from './schema.ts';

function createPointSchema({ text }: TextSchemas) {
return z
  .strictObject({
    date: edtf.describe(
      'When the figure holds; for a count over some time, that time: 2015-06, 2018-01-01/2018-11-16.',
    ),
    value: z.number().describe('The figure, in the unit of the series.'),
    series: id.optional().describe('The line that the point lies on: id of a project or company, or a key of "names".'),
    qualifier: z
      .enum(['about', 'more than', 'at least', 'less than'])
      .optional()
      .describe('How the source hedges the figure.'),
    version: line.max(24).optional().describe('The version that the figure is of.'),
    label: text.optional().describe('What the figure is of, where date and line do not say it: a place, a round.'),
    event: id.optional().describe('Id of the event that the figure belongs to.'),
  })
  .describe('One figure.');
}

export function createSeriesSchema(texts: TextSchemas) {
  const { text } = texts;
return z
  .strictObject({
    id,
    title: text.describe('What is counted, as the title of a chart.'),
    unit: text.describe('What one is: commits, members, dollars.'),
    note: text.optional().describe('How it was counted, and what the count leaves out.'),
    role: text.optional().describe('What a company is that has a line in it, as a heading on its page: "Contributor".'),
    asOf: edtf.describe('The day or time up to which the figures hold.'),
    names: z
      .record(z.string(), text)
      .optional()
      .describe('Names of the lines that are neither a project nor a company, by key.'),
    sources: citations,
    points: z.array(createPointSchema(texts)).min(1, 'needs at least one point').describe('Line by line, each in order of time.'),
  })
  .describe('Figures over time.');
}

export type RawSeries = z.infer<ReturnType<typeof createSeriesSchema>>;
export type RawPoint = z.infer<ReturnType<typeof createPointSchema>>;
