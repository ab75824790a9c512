/** Asks for an event, field by field. */
import type { SourcedChronicle } from '../../src/core/model/chronicle.ts';
import { listTouched } from '../../src/core/model/effect-entities.ts';
import type { Citation, RawEvent } from '../../src/core/model/schema.ts';
import { mostOfSummary } from '../../src/core/model/summary-length.ts';
import { tablesIn } from '../../src/core/model/tables.ts';
import type { Lang, Text } from '../../src/core/model/text.ts';
import { parseChoice, parseEdtf, parseIds, parseNewId, parseNumbered, parseText, type Answer } from './answers.ts';
import { askEffects } from './ask-effect.ts';
import { askText, nameIn } from './ask-text.ts';
import { askFor, type Dialog } from './dialog.ts';
import { suggestId } from './suggest-id.ts';

const WEIGHTS = { '1': 1, '2': 2, '3': 3 } as const;

/** Asks for all that an event needs; entities that its effects touch are listed without being asked for. */
export async function askEvent(dialog: Dialog, chronicle: SourcedChronicle): Promise<RawEvent> {
  const { languages, entities, events, kinds } = chronicle;
  const { label, title, summary } = tablesIn(languages).events.shape;
  const idsOf = (type: string): string[] => entities.filter((one) => one.type === type).map(({ id }) => id);
  const askOne = (name: string, schema: typeof title, aim?: (lang: Lang) => number): Promise<Text> =>
    askText(languages, (lang) =>
      askFor(dialog, nameIn(name, lang, languages), (answer) => parseText(answer, schema.shape[lang], aim?.(lang))),
    );
  const askIds = (question: string, type: string): Promise<string[]> =>
    askFor(dialog, question, (answer) => parseIds(answer, idsOf(type)));

  const headline = await askOne('Title', title);
  const suggested = suggestId(headline.en ?? headline[languages[0]!]);
  const taken = new Set(events.map((event) => event.id));
  const id = await askFor(dialog, `Id [${suggested}]`, (answer) => parseNewId(answer, suggested, taken));
  const date = await askFor(dialog, 'Date (EDTF, such as 2015-07-21, 2015-07, 2014-22 for a summer)', parseEdtf);
  const kindIds = kinds.map((kind) => kind.id);
  dialog.say(kindIds.map((kind, index) => `${String(index + 1).padStart(4)} ${kind}`).join('\n'));
  const kind = await askFor(dialog, 'Kind (name or number)', (answer) => parseNumbered(answer, kindIds));
  const weight = await askFor(dialog, 'Weight (1 record, 2 story, 3 turning point)', (answer) =>
    parseChoice(answer, ['1', '2', '3'] as const),
  );
  const texts = {
    label: await askOne('Label', label),
    title: headline,
    summary: await askOne('Summary', summary, mostOfSummary),
  };
  const companies = await askIds('Companies and foundations (ids)', 'company');
  const projects = await askIds('Projects, products, standards, conferences (ids)', 'project');
  const effects = await askEffects(dialog, chronicle, projects[0] ?? companies[0]);
  const touched = effects.flatMap(listTouched).map((one) => one.id);
  const listed = (type: string, named: readonly string[]): string[] => {
    const known = idsOf(type);
    return [...new Set([...named, ...touched.filter((one) => known.includes(one))])];
  };
  return {
    id,
    date,
    kind,
    weight: WEIGHTS[weight],
    ...texts,
    companies: listed('company', companies),
    projects: listed('project', projects),
    effects,
    sources: await askSources(dialog, chronicle),
  };
}

async function askSources(dialog: Dialog, { sources }: SourcedChronicle): Promise<Citation[]> {
  const known = sources.map(({ id }) => id);
  const cited: Citation[] = [];
  for (;;) {
    const question = cited.length === 0 ? '\nSource (id)' : 'Source (id; empty: no more)';
    const id = await askFor(dialog, question, (answer): Answer<string> =>
      answer === '' && cited.length > 0 ? { value: '' } : parseChoice(answer, known),
    );
    if (id === '') return cited;
    const locator = await dialog.ask('  Where in it (empty: nowhere in particular)');
    cited.push({ id, ...(locator && { locator }) });
  }
}
