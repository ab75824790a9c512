/** An entity in the wire form. */
import type { Entity } from './chronicle.ts';
import { itemAt } from './wire-numbers.ts';
import type { Lang } from './text.ts';
import { decodeText, encodeText, type WireText } from './wire-text.ts';

/** `kind` is a place in KINDS; `lane` is left out where it is the entity's own. */
export type WireEntity = readonly [
  id: string,
  kind: number,
  theme: number,
  name: WireText,
  aliases: readonly string[],
  lane?: number,
];

const KINDS = ['project', 'product', 'standard', 'conference', 'company', 'foundation'] as const;

const FIRST_COMPANY_KIND = KINDS.indexOf('company');

interface Translation<From, To> {
  readonly languages: readonly Lang[];
  readonly theme: (from: From) => To;
  readonly entity: (from: From) => To;
}

export function encodeEntity(entity: Entity, number: Translation<string, number>): WireEntity {
  const { id, kind, theme, name, aliases, lane } = entity;
  const own = [id, KINDS.indexOf(kind), number.theme(theme), encodeText(name, number.languages), aliases] as const;
  return lane === id ? own : [...own, number.entity(lane)];
}

/** The inverse of `encodeEntity`. */
export function decodeEntity(wire: WireEntity, id: Translation<number, string>): Entity {
  const [own, kind, theme, name, aliases, lane] = wire;
  return {
    id: own,
    type: kind < FIRST_COMPANY_KIND ? 'project' : 'company',
    kind: itemAt(KINDS, kind),
    name: decodeText(name, id.languages),
    aliases,
    theme: id.theme(theme),
    lane: lane === undefined ? own : id.entity(lane),
  };
}
