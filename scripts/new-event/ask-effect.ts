/** Asks for the effects of an event, each by the fields of its type. */
import type { Effect, SourcedChronicle } from '../../src/core/model/chronicle.ts';
import { line } from '../../src/core/model/fields.ts';
import { EFFECT_TYPES } from '../../src/core/model/schema.ts';
import type { Lang, Text } from '../../src/core/model/text.ts';
import { parseChoice, parseIds, parseText, type Answer } from './answers.ts';
import { askText, nameIn } from './ask-text.ts';
import { askFor, type Dialog } from './dialog.ts';

/** Asks for effects until there are no more; `usual` is the entity that an effect changes where none is named. */
export async function askEffects(dialog: Dialog, chronicle: SourcedChronicle, usual?: string): Promise<Effect[]> {
  const effects: Effect[] = [];
  dialog.say(`\nEffects: ${EFFECT_TYPES.join(', ')}`);
  for (;;) {
    const type = await askFor(dialog, 'Effect (empty: no more)', (answer): Answer<Effect['type'] | ''> =>
      answer === '' ? { value: '' } : parseChoice(answer, EFFECT_TYPES),
    );
    if (type === '') return effects;
    effects.push(await askEffect(dialog, chronicle, type, usual));
  }
}

async function askEffect(
  dialog: Dialog,
  { languages, entities, stages }: SourcedChronicle,
  type: Effect['type'],
  usual: string | undefined,
): Promise<Effect> {
  const ids = entities.map(({ id }) => id);
  const stageIds = stages.map(({ id }) => id);
  const askId = (question: string, known = ids): Promise<string> =>
    askFor(dialog, `  ${question}`, (answer) => parseChoice(answer, known));
  const askOptional = (question: string, known = ids): Promise<string | null> =>
    askFor(dialog, `  ${question}`, (answer): Answer<string | null> =>
      answer === '' ? { value: null } : parseChoice(answer, known),
    );
  const askLine = (question: string): Promise<string> =>
    askFor(dialog, `  ${question}`, (answer) => parseText(answer, line));
  const askList = (question: string): Promise<string[]> =>
    askFor(dialog, `  ${question}`, (answer) => (answer ? parseIds(answer, ids) : { problem: 'needs an id' }));
  const askName = (question: string): Promise<Text> =>
    askText(languages, (lang) => askLine(nameIn(question, lang, languages)));

  const changed = usual === undefined ? 'What it changes' : `What it changes [${usual}]`;
  const subject = await askFor(dialog, `  ${changed}`, (answer) => parseChoice(answer, ids, usual));
  switch (type) {
    case 'started':
    case 'ended':
      return { type, subject };
    case 'stage':
      return { type, subject, stage: await askId(`Stage (${stageIds.join(', ')})`, stageIds), of: await askId('Of') };
    case 'member': {
      const of = await askId('Member of');
      return { type, subject, of, tier: (await dialog.ask('  Tier (empty: it left)')) || null };
    }
    case 'owner':
      return { type, subject, owner: await askOptional('New owner (empty: none)') };
    case 'renamed': {
      const name = await askName('New name');
      const [first, ...others] = languages;
      const until = (lang: Lang): string => nameIn('Name until then', lang, languages);
      const said = await dialog.ask(`  ${until(first!)} (empty: that of the record)`);
      if (!said) return { type, subject, name };
      const rest = await askText(others, (lang) => askLine(until(lang)));
      return { type, subject, name, was: { [first!]: said, ...rest } as Text };
    }
    case 'merged':
    case 'descends-from':
      return { type, subject, from: await askList('From (ids)') };
    case 'released':
      return { type, subject, version: await askLine('Version') };
  }
}
