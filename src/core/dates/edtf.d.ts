/** The part of the `edtf` package that parse.ts uses; the package brings no types. */
declare module 'edtf' {
  export interface ParseResult {
    readonly type: string;
    /** Year, month from 0, day, then hours and smaller; of a season: year and 21–24. */
    readonly values: readonly number[];
    readonly approximate?: boolean | number;
    readonly uncertain?: boolean | number;
    readonly unspecified?: number;
  }

  export interface Constraints {
    readonly level: 0 | 1 | 2 | 3;
    readonly types: readonly string[];
    readonly seasonUncertainty: boolean;
  }

  /** Throws on a text that the constraints do not admit. */
  export function parse(text: string, constraints: Constraints): ParseResult;
}
