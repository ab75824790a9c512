/** Citations as RIS, which reference managers import: `data/references.ris`. */
import { indexName, type CslItem } from './csl-item.ts';

const TYPES: Readonly<Record<CslItem['type'], string>> = {
  'article-newspaper': 'NEWS',
  'article-journal': 'JOUR',
  'paper-conference': 'CPAPER',
  'post-weblog': 'BLOG',
  webpage: 'ELEC',
  software: 'COMP',
  dataset: 'DATA',
  report: 'RPRT',
  document: 'GEN',
  interview: 'GEN',
};

/** One record a citation, in UTF-8 with CRLF. No value is broken into lines, since readers differ in how they join them. */
export function ris(items: readonly CslItem[]): string {
  return items.map(formatRecord).join('\r\n');
}

function formatRecord(item: CslItem): string {
  const parts = item.issued?.['date-parts'][0] ?? [];
  const lines: [tag: string, value: string | undefined][] = [
    ['TY', TYPES[item.type]],
    ['ID', item.id],
    ...(item.author ?? []).map((name): [string, string] => ['AU', indexName(name)]),
    ['TI', item.title],
    ['T2', item['container-title']],
    ...(item.translator ?? []).map((name): [string, string] => ['A4', indexName(name)]),
    ['PB', item.publisher],
    ['PY', parts[0] === undefined ? undefined : String(parts[0])],
    ['DA', formatDate(parts)],
    ['LA', item.language],
    ['UR', item.URL],
    ['N1', item.note],
    ['ET', item.version],
  ];
  const text = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`] : []));
  return `${text.join('')}ER  - \r\n`;
}

/** `2015/07/21/`, `2015/07//`, `2015///`: what is not known stays empty. */
function formatDate([year, ...rest]: readonly number[]): string | undefined {
  if (year === undefined) return undefined;
  const [month = '', day = ''] = rest.map((part) => String(part).padStart(2, '0'));
  return `${String(year)}/${month}/${day}/`;
}
