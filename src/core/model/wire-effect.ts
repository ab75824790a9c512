/** An effect in the wire form: its type by number, then its entities by number. */
import type { Effect } from './chronicle.ts';
import type { Lang } from './text.ts';
import { decodeText, encodeText, type WireText } from './wire-text.ts';

export type WireEffect =
  | readonly [type: 0 | 1, subject: number]
  | readonly [type: 2, subject: number, stage: number, of: number]
  | readonly [type: 3, subject: number, of: number, tier: string | null]
  | readonly [type: 4, subject: number, owner: number | null]
  | readonly [type: 5, subject: number, name: WireText, was?: WireText]
  | readonly [type: 6 | 7, subject: number, from: readonly number[]]
  | readonly [type: 8, subject: number, version: string];

interface Translation<From, To> {
  readonly languages: readonly Lang[];
  readonly entity: (from: From) => To;
  readonly stage: (from: From) => To;
}

export function encodeEffect(effect: Effect, number: Translation<string, number>): WireEffect {
  const subject = number.entity(effect.subject);
  switch (effect.type) {
    case 'started':
      return [0, subject];
    case 'ended':
      return [1, subject];
    case 'stage':
      return [2, subject, number.stage(effect.stage), number.entity(effect.of)];
    case 'member':
      return [3, subject, number.entity(effect.of), effect.tier];
    case 'owner':
      return [4, subject, effect.owner === null ? null : number.entity(effect.owner)];
    case 'renamed':
      return effect.was
        ? [5, subject, encodeText(effect.name, number.languages), encodeText(effect.was, number.languages)]
        : [5, subject, encodeText(effect.name, number.languages)];
    case 'merged':
      return [6, subject, effect.from.map(number.entity)];
    case 'descends-from':
      return [7, subject, effect.from.map(number.entity)];
    case 'released':
      return [8, subject, effect.version];
  }
}

/** The inverse of `encodeEffect`. */
export function decodeEffect(wire: WireEffect, id: Translation<number, string>): Effect {
  const subject = id.entity(wire[1]);
  switch (wire[0]) {
    case 0:
      return { type: 'started', subject };
    case 1:
      return { type: 'ended', subject };
    case 2:
      return { type: 'stage', subject, stage: id.stage(wire[2]), of: id.entity(wire[3]) };
    case 3:
      return { type: 'member', subject, of: id.entity(wire[2]), tier: wire[3] };
    case 4:
      return { type: 'owner', subject, owner: wire[2] === null ? null : id.entity(wire[2]) };
    case 5:
      return {
        type: 'renamed',
        subject,
        name: decodeText(wire[2], id.languages),
        ...(wire[3] !== undefined && { was: decodeText(wire[3], id.languages) }),
      };
    case 6:
      return { type: 'merged', subject, from: wire[2].map(id.entity) };
    case 7:
      return { type: 'descends-from', subject, from: wire[2].map(id.entity) };
    case 8:
      return { type: 'released', subject, version: wire[2] };
  }
}
