/** What every lane was called and who owned it, as notes along its lifeline, in one language. */
import { foldNames } from './history/names.ts';
import type { Lifeline } from './history/lifelines.ts';
import { foldOwners } from './history/owners.ts';
import type { NoteSpan } from './layout/notes.ts';
import type { Chronicle } from './model/chronicle.ts';
import type { Lang } from './model/text.ts';

/**
 * Folds the notes of all entities that were renamed or owned, by id, in order of time, each within their lifeline.
 * @param ownedBy how to say that something belongs to an owner of this name
 */
export function foldNotes(
  chronicle: Chronicle,
  lifelines: ReadonlyMap<string, Lifeline>,
  lang: Lang,
  ownedBy: (owner: string) => string,
): Map<string, readonly NoteSpan[]> {
  const notes = new Map<string, NoteSpan[]>();
  const add = (id: string, note: NoteSpan) => {
    const segments = lifelines.get(id)?.segments;
    const from = Math.max(note.from, segments?.[0]?.from ?? note.to);
    const to = Math.min(note.to, segments?.at(-1)?.to ?? note.from);
    if (from < to) notes.set(id, [...(notes.get(id) ?? []), { ...note, from, to }]);
  };
  const end = chronicle.to + 1;
  for (const [id, spans] of foldNames(chronicle))
    if (spans.length > 1)
      for (const { name, from = chronicle.from, to = end } of spans)
        add(id, { kind: 'name', from, to, text: name[lang] });
  const names = new Map(chronicle.entities.map(({ id, name }) => [id, name[lang]]));
  for (const [id, spans] of foldOwners(chronicle))
    for (const { owner, from, to = end } of spans)
      add(id, { kind: 'owner', from, to, text: ownedBy(names.get(owner) ?? owner) });
  return new Map([...notes].map(([id, own]) => [id, own.sort((a, b) => a.from - b.from)]));
}
