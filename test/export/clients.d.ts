/** What the tests use of clients that come without types. */
declare module '@citation-js/core' {
  import type { CslItem } from '../../src/export/csl-item.ts';
  export class Cite {
    constructor(data: unknown);
    readonly data: (Omit<CslItem, 'issued'> & { issued?: { 'date-parts': number[][] } })[];
    format(form: 'bibliography', options: { template: string; lang: string; format: 'text' }): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
declare module 'jsonld' {
  export function expand(
    document: object,
    options: { documentLoader: (address: string) => Promise<object> },
  ): Promise<Record<string, unknown>[]>;
}
