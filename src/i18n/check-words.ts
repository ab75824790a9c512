/** Checks the words that a data folder gives: problems for what the interface does not say, notes for what is missing. */
import { parseDocument } from '../core/model/document.ts';
import type { DataFile } from '../core/model/documents.ts';
import { shortenIssue, type Issue } from '../core/model/issue.ts';
import { formatPath, type Path } from '../core/model/path.ts';
import { formatSuggestion } from '../core/model/suggestion.ts';
import { KNOWN_LANGUAGES, type Lang } from '../core/model/text.ts';
import { ALL_WORDS } from './all-words.ts';

interface Checked {
  readonly issues: readonly Issue[];
  /** One for each language for which words are missing. */
  readonly missing: readonly Issue[];
}

const FILE = /^words\/(.*)\.json$/;
/** So many missing words are named. */
const NAMED = 8;
const TEMPLATE = 'a text, or texts by plural category with "other" among them';

/** Checks every file in `words/` of a data folder whose history is told in these languages. */
export function checkWords(files: readonly DataFile[], languages: readonly Lang[], folder: string): Checked {
  const issues: Issue[] = [];
  const given = new Map<string, unknown>();
  for (const { path, text } of files) {
    const lang = FILE.exec(path)?.[1];
    if (lang === undefined) continue;
    const document = parseDocument(`${folder}/${path}`, text);
    const say = (field: Path, wrong: string, right: string, line = document.lineOf(field)): void => {
      issues.push(shortenIssue({ file: document.file, line, record: '', field: formatPath(field), wrong, right }));
    };
    for (const { line, wrong, right } of document.problems) say([], wrong, right, line);
    if (!languages.some((one) => one === lang))
      say([], 'words of no language of this history', `it speaks ${languages.join(', ')}`);
    checkGiven(ALL_WORDS, document.value, [], say);
    given.set(lang, document.value);
  }
  const missing = languages.flatMap((lang): Issue[] => {
    if (KNOWN_LANGUAGES.some((known) => known === lang)) return [];
    const all = listWords(ALL_WORDS);
    const lacking = all.filter((path) => path.reduce(stepInto, given.get(lang)) === undefined).map(formatPath);
    if (lacking.length === 0) return [];
    const wrong = `lacks ${String(lacking.length)} of ${String(all.length)} words of the interface`;
    const named = lacking.slice(0, NAMED).join(', ');
    const right = `English stands in their place: ${named}${lacking.length > NAMED ? ' …' : ''}`;
    return [{ file: `${folder}/words/${lang}.json`, line: 1, record: '', field: '', wrong, right }];
  });
  return { issues, missing };
}

type Say = (field: Path, wrong: string, right: string) => void;

function checkGiven(known: unknown, given: unknown, path: Path, say: Say) {
  if (Array.isArray(known)) {
    if (Array.isArray(given)) given.forEach((one, i) => checkItem(known[i] ?? known[0], one, [...path, i], say));
    else say(path, 'is no list', 'must be a list like that of the interface');
  } else if (isTable(known)) {
    if (!isTable(given)) return say(path, 'is no table of words', `known are ${Object.keys(known).join(', ')}`);
    for (const key of Object.keys(given)) {
      if (Object.hasOwn(known, key)) checkGiven(known[key], given[key], [...path, key], say);
      else say([...path, key], 'unknown word', formatSuggestion(key, Object.keys(known), 'remove it'));
    }
  } else if (typeof known === 'function') {
    const isForms = isTable(given) && 'other' in given && Object.values(given).every(isSaid);
    if (!isForms && !isSaid(given)) say(path, 'says nothing', `must be ${TEMPLATE}`);
  } else if (!isSaid(given)) say(path, 'says nothing', 'must be a text');
}

/** What stands in a list stands for all that English has there, so it needs all of its words. */
function checkItem(known: unknown, given: unknown, path: Path, say: Say) {
  checkGiven(known, given, path, say);
  if (!isTable(known) || !isTable(given)) return;
  for (const key of Object.keys(known))
    if (!Object.hasOwn(given, key)) say([...path, key], 'is missing', 'a list needs all words of its parts');
}

function listWords(known: unknown, path: Path = []): Path[] {
  return isTable(known) ? Object.entries(known).flatMap(([key, word]) => listWords(word, [...path, key])) : [path];
}

const stepInto = (given: unknown, step: string | number): unknown => (isTable(given) ? given[step] : undefined);

const isSaid = (given: unknown): boolean => typeof given === 'string' && given.trim() !== '';

const isTable = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
