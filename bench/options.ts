/** The options of `npm run bench`. */
import { parseArgs } from 'node:util';
import { PEERS, type Peer } from './peers/list.ts';

export interface Options {
  readonly sizes: readonly number[];
  readonly runs: number;
  /** How many times slower the processor is made; 1 leaves it as it is. */
  readonly rates: readonly number[];
  readonly peers: readonly Peer[];
  /** Whether the pages with the real record are measured too. */
  readonly record: boolean;
  /** Whether the search is measured beside others. */
  readonly search: boolean;
  /** Numbers of events with which the site is built; none if that is not measured. */
  readonly growth: readonly number[];
  /** Milliseconds until a page counts as not finishing. */
  readonly limit: number;
  readonly seed: number;
  readonly dist: string;
  /** Where the tables go as Markdown; absent unless everything was measured or a file was named. */
  readonly results?: string;
  /** Whether that is all there is to measure, and the file begins anew. */
  readonly isWhole: boolean;
}

export const HELP = `npm run bench -- [options]
  --sizes 200,2000,10000,100000   numbers of events
  --runs 3                        runs of each, of which medians are taken
  --rates 1,4                     how many times slower the processor is made
  --only ${PEERS.map(({ id }) => id).join(',')},record,search,growth   what to measure
  --limit 60                      seconds until a page counts as not finishing
  --seed 1                        of the data
  --dist dist                     the built site
  --results bench/RESULTS.md      where the tables go, each in place of its like; by default only if all is measured`;

const RECORD = 'record';
const SEARCH = 'search';
const GROWTH = 'growth';
const GROWN = '1000,10000,50000';

/** Reads the options; throws on an unknown one, and on values that are none. */
export function parseOptions(args: readonly string[]): Options {
  const text = { type: 'string' } as const;
  const options = {
    sizes: text,
    runs: text,
    rates: text,
    only: text,
    limit: text,
    seed: text,
    dist: text,
    results: text,
  };
  const { values } = parseArgs({ args: [...args], options });
  const everything = [...PEERS.map(({ id }) => id), RECORD, SEARCH, GROWTH];
  const only = values.only?.split(',') ?? everything;
  for (const id of only) if (!everything.includes(id)) throw new Error(`unknown page ${id}`);
  const isWhole = values.sizes === undefined && values.only === undefined && values.rates === undefined;
  const results = values.results ?? (isWhole ? 'bench/RESULTS.md' : undefined);
  return {
    sizes: parseNumbers(values.sizes ?? '200,2000,10000,100000'),
    runs: parseNumber(values.runs ?? '3'),
    rates: parseNumbers(values.rates ?? '1,4'),
    peers: PEERS.filter(({ id }) => only.includes(id)),
    record: only.includes(RECORD),
    search: only.includes(SEARCH),
    growth: only.includes(GROWTH) ? parseNumbers(values.sizes ?? GROWN) : [],
    limit: parseNumber(values.limit ?? '60') * 1000,
    seed: parseNumber(values.seed ?? '1'),
    dist: values.dist ?? 'dist',
    isWhole,
    ...(results !== undefined && { results }),
  };
}

const parseNumbers = (text: string): number[] => text.split(',').map(parseNumber);

function parseNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`invalid number ${text}`);
  return number;
}
