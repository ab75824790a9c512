/** The chronicle of test/tiny-data, with more events on request. */
import { join } from 'node:path';
import { parseDate } from '../../src/core/dates/parse.ts';
import type { Chronicle, Effect, HistoryEvent, SourcedChronicle } from '../../src/core/model/chronicle.ts';
import { compile } from '../../src/core/model/compile.ts';
import { readDataFiles } from '../../src/site/read-data.ts';

export function tinyChronicle(): SourcedChronicle {
  const compiled = compile(readDataFiles(join(import.meta.dirname, '../tiny-data')));
  if ('issues' in compiled) throw new Error('invalid tiny data');
  return compiled.chronicle;
}

/** A chronicle with the entities of the tiny data and these events alone, which name all that their effects touch. */
export function chronicleOf(...events: [date: string, ...effects: Effect[]][]): Chronicle {
  const { entities, ...tiny } = tinyChronicle();
  const own = events.map(([date, ...effects], index): HistoryEvent => {
    const named = new Set(effects.flatMap((effect) => Object.values(effect).flat()));
    const idsOf = (type: string): string[] =>
      entities.filter((entity) => entity.type === type && named.has(entity.id)).map(({ id }) => id);
    const text = { en: `event ${index}`, ja: `出来事${index}` };
    const ids = { companies: idsOf('company'), projects: idsOf('project') };
    return {
      id: `e${index}`,
      date: parseDate(date),
      kind: 'launch',
      weight: 1,
      label: text,
      title: text,
      ...ids,
      effects,
    };
  });
  return { ...tiny, entities, events: own };
}
