/** Measures the engines: how well they answer labelled queries, and how fast, on the record and on invented events. */
import { compile } from '../../src/core/model/compile.ts';
import type { Chronicle } from '../../src/core/model/chronicle.ts';
import { readChronicle } from '../../src/site/read-data.ts';
import { generateData } from '../data/generate.ts';
import { createRandom } from '../data/random.ts';
import { percentile } from '../measure/numbers.ts';
import { listEngines, type NamedEngine } from './engines.ts';
import { type Engine, judge, judgeBySort, type Quality } from './quality.ts';
import { type Half, readQueries } from './queries.ts';

/** Milliseconds. */
export interface Times {
  readonly events: number;
  readonly build: number;
  readonly p50: number;
  readonly p95: number;
  readonly worst: number;
}

export interface SearchResult {
  readonly engine: string;
  readonly name: string;
  readonly quality: Readonly<Record<Half, Quality>>;
  /** Share of each sort of query, of both halves, whose first hit is expected. */
  readonly sorts: readonly (readonly [sort: string, hit1: number])[];
  readonly times: readonly Times[];
}

const INVENTED = 10_000;
/** Letters of a timed query, and how many there are. */
const LETTERS = 60;
const TIMED = 120;
/** Milliseconds after which a slow engine is asked no more, and how many queries it answers at least. */
const PATIENCE = 20_000;
const LEAST = 20;

/** Measures all engines; `seed` is that of the invented events. */
export async function measureSearch(seed: number): Promise<SearchResult[]> {
  const record = readChronicle();
  const invented = compile(generateData(INVENTED, seed), 'bench');
  if ('issues' in invented) throw new Error('invalid invented data');
  const queries = readQueries();
  const results: SearchResult[] = [];
  for (const engine of await listEngines()) {
    const answer = engine.create(record);
    const ofHalf = (half: Half): Quality =>
      judge(
        answer,
        queries.filter((query) => query.half === half),
      );
    const sorts = [...judgeBySort(answer, queries)].map(([sort, { hit1 }]) => [sort, hit1] as const);
    results.push({
      ...{ engine: engine.id, name: engine.name, sorts },
      quality: { tune: ofHalf('tune'), report: ofHalf('report') },
      times: [record, invented.chronicle].map((chronicle) => time(engine, chronicle)),
    });
    console.log(`search  ${engine.name} measured`);
  }
  return results;
}

function time(engine: NamedEngine, chronicle: Chronicle): Times {
  const texts = longQueries(chronicle);
  const started = performance.now();
  const answer = engine.create(chronicle);
  const build = performance.now() - started;
  for (const text of texts.slice(0, 5)) answer(text);
  const times: number[] = [];
  for (const text of texts) {
    times.push(timeOf(answer, text));
    if (times.length >= LEAST && performance.now() - started > PATIENCE) break;
  }
  return {
    ...{ events: chronicle.events.length, build, p50: percentile(times, 0.5), p95: percentile(times, 0.95) },
    worst: Math.max(...times),
  };
}

function timeOf(answer: Engine, text: string): number {
  const started = performance.now();
  answer(text);
  return performance.now() - started;
}

/** Queries of sixty letters: the beginnings of titles in turns of language, every other one with two letters swapped. */
function longQueries({ events }: Chronicle): string[] {
  const random = createRandom(1);
  return Array.from({ length: TIMED }, (_, number) => {
    const titles = [random.pick(events), random.pick(events)].map(({ title }) => title[number % 4 < 2 ? 'en' : 'ja']);
    const text = titles.join(' ').slice(0, LETTERS);
    const at = random.integer(1, text.length - 2);
    const swapped = `${text.slice(0, at)}${text[at + 1] ?? ''}${text[at] ?? ''}${text.slice(at + 2)}`;
    return number % 2 === 0 ? text : swapped;
  });
}
