/** A date as people write it, as EDTF: `21 July 1969`, `c. 1850`, `1914–18`, `44 BC`, `the 1850s`, 「1969年7月」. */
import { readWrittenSide, type NumberOrder, type WrittenSide } from './written-day.ts';

const ABOUT =
  /^(?:(?:circa|about|around|approx(?:\.|imately)?|early|mid|late)[\s-]+|ca?\.?\s*(?=\d)|ca?\.?\s+|約\s*|およそ)|\s*(?:ごろ|頃|~)$/iu;
const UNSURE = /^(?:possibly|probably|perhaps|maybe)\s+|\s*\(?(?:\?|uncertain)\)?$/iu;
const BOTH = /%$/u;
const ROUGH = /^(?:early|mid|late)\b/iu;
const NOW = /^(?:now|present|today|ongoing|current|現在)?$/iu;
const BETWEEN = /\s*(?:\s[-/]\s|[–—〜]|\s(?:to|until|till|through)\s|から)\s*/iu;
const BETWEEN_TWO = /^between (.+) and /iu;
const SINCE = /^(?:since|from|after)\s+|(?:以降|以来)$/iu;
const UNTIL = /^(?:until|till|by|before|up to)\s+|(?:以前|まで)$/iu;
const MONTH_WORD = /[a-z]{3,}/iu;

/**
 * Reads a date that is not EDTF; undefined where it is no date. `order` says how numbers such as 3/4/1912 are to be
 * read; without it, only their year is kept where both may be the month. `lost` is what EDTF days cannot hold.
 */
export function readWrittenDate(text: string, order?: NumberOrder): WrittenSide | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/\s+/gu, ' ')
    .replace(/^the /iu, '')
    .replace(/^\/|\/$/gu, ' - ')
    .trim();
  if (plain === '' || plain.length > 80) return undefined;
  return readSingle(plain, order) ?? readRange(plain, order) ?? readHalf(plain, order);
}

function readSingle(text: string, order: NumberOrder | undefined): WrittenSide | undefined {
  const isAbout = ABOUT.test(text) || BOTH.test(text);
  const certain = text.replace(UNSURE, '').trim();
  const isUnsure = certain !== text || BOTH.test(text);
  const side = readWrittenSide(certain.replace(BOTH, '').replace(ABOUT, '').trim(), order);
  if (!side) return undefined;
  const mark = isAbout && isUnsure ? '%' : isAbout ? '~' : isUnsure ? '?' : '';
  const lost = [side.lost, ROUGH.exec(certain)?.[0] && `“${ROUGH.exec(certain)![0]}”, which became “about”`];
  const said = lost.filter(Boolean).join('; ');
  return {
    edtf: side.edtf
      .split('/')
      .map((one) => `${one}${mark}`)
      .join('/'),
    ...(said && { lost: said }),
  };
}

function readRange(text: string, order: NumberOrder | undefined): WrittenSide | undefined {
  const bare = text
    .replace(BETWEEN_TWO, '$1 to ')
    .replace(/^(?:from|between) /iu, '')
    .replace(/まで$/u, '');
  const years = /^(\d{1,4})\s*-\s*(\d{1,4})(\s*bce?)?$/iu.exec(bare);
  const cut = years ? [`${years[1]!}${years[3] ?? ''}`, `${years[2]!}${years[3] ?? ''}`] : splitOnce(bare);
  if (!cut) return undefined;
  const [first = '', second = ''] = cut.map((side) => side.trim());
  const to = NOW.test(second) ? { edtf: '..' } : readSingle(completeEnd(first, second), order);
  const from = readSingle(completeStart(first, second), order);
  if (!from || !to) return undefined;
  const between = BETWEEN_TWO.test(text) && 'that it lies somewhere between the two';
  const lost = [between, from.lost, 'lost' in to && to.lost].filter(Boolean).join('; ');
  return { edtf: `${startOf(from.edtf)}/${endOf(to.edtf)}`, ...(lost && { lost }) };
}

function splitOnce(text: string): [string, string] | undefined {
  const found = BETWEEN.exec(text) ?? /(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}]*\p{L})|(?<=\d{4})-$/iu.exec(text);
  return found ? [text.slice(0, found.index), text.slice(found.index + found[0].length)] : undefined;
}

// "1914–18" means 1918.
function completeEnd(first: string, second: string): string {
  const century = /^(\d{2})\d{2}$/u.exec(first)?.[1];
  return century && /^\d{2}$/u.test(second) ? `${century}${second}` : second;
}

// "21–23 July 1969", "21 July – 3 August 1969", "July–August 1969" and "200–100 BC" say the rest on the right only.
function completeStart(first: string, second: string): string {
  const era = /\s*bce?$/iu.exec(second)?.[0];
  if (era && /^\d+$/u.test(first)) return `${first}${era}`;
  const year = /\b\d{3,4}$/u.exec(second)?.[0];
  if (!year || /\d{3,4}/u.test(first)) return first;
  if (MONTH_WORD.test(first)) return `${first} ${year}`;
  return /^\d{1,2}$/u.test(first) && MONTH_WORD.test(second)
    ? second.replace(/^\d{1,2}(?:st|nd|rd|th)?/iu, first)
    : first;
}

function readHalf(text: string, order: NumberOrder | undefined): WrittenSide | undefined {
  for (const [words, isStart] of [
    [SINCE, true],
    [UNTIL, false],
  ] as const) {
    const side = words.test(text) ? readSingle(text.replace(words, '').trim(), order) : undefined;
    if (side) return { ...side, edtf: isStart ? `${startOf(side.edtf)}/..` : `../${endOf(side.edtf)}` };
  }
  return undefined;
}

const startOf = (edtf: string): string => edtf.split('/')[0]!;
const endOf = (edtf: string): string => edtf.split('/').at(-1)!;
