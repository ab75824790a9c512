/** What is known of an element while a drawing is frozen. */
import type { Style } from '../../core/query/query.ts';
import type { Cascade, Declarations } from './cascade.ts';
import type { Outliner } from './outline-text.ts';

/** What an element hands down to its parts. */
export interface Computed {
  readonly variables: Declarations;
  readonly properties: Declarations;
  readonly fontSize: number;
}

export interface Freezing {
  readonly cascade: Cascade;
  readonly style: Style;
  readonly outliner: Outliner;
  readonly definitions: string[];
}
