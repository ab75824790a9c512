/** The tiny chronicle with texts that break careless writers, and dates of every precision. */
import fc from 'fast-check';
import { dayToIso } from '../../src/core/dates/day.ts';
import type { SourcedChronicle, SourcedEvent } from '../../src/core/model/chronicle.ts';
import { arbitraryDate } from '../core/arbitrary-chronicle.ts';
import { tinyChronicle } from '../core/tiny-chronicle.ts';

const PIECES = [
  '=1+1',
  '@SUM(A1)',
  '-2',
  '+3',
  '"quoted"',
  "it's",
  'a,b;c:d',
  'one\ntwo',
  'one\r\ntwo',
  'one\rtwo',
  '\ttab',
  '</script><script>alert(1)</script>',
  '<b>&amp;</b>',
  '\\n \\, {brace} }{ 50% $5 #1 a_b ~ ^',
  'コンテナオーケストレーションの歴史を語る長い題名',
  '🚀👩‍💻',
  'שלום עולם',
  'END:VEVENT',
  'TY  - JOUR',
  'x'.repeat(80),
];

/** Text of one line or more that begins and ends with something to see. */
export const hostileText = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 })
  .map((pieces) => pieces.join(' ').trim());

const both = fc.record({ en: hostileText, ja: hostileText });

export const hostileChronicle: fc.Arbitrary<SourcedChronicle> = fc
  .array(fc.record({ date: arbitraryDate, title: both, summary: both, label: both }), { minLength: 1, maxLength: 5 })
  .map((drafts) => {
    const tiny = tinyChronicle();
    return {
      ...tiny,
      events: drafts.map((draft, index): SourcedEvent => ({ ...tiny.events[0]!, ...draft, id: `e-${String(index)}` })),
    };
  });

/** First and last day of an event's date, as ISO text. */
export const daysOf = ({ date }: SourcedEvent): [string, string] => [dayToIso(date.earliest), dayToIso(date.latest)];
