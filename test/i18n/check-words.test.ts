import { expect, it } from 'vitest';
import { checkWords } from '../../src/i18n/check-words.ts';
import type { Lang } from '../../src/core/model/text.ts';

const check = (words: unknown, lang = 'de', languages = ['en', 'de']) =>
  checkWords([{ path: `words/${lang}.json`, text: JSON.stringify(words) }], languages as Lang[], 'data');
const problemsOf = (words: unknown, lang?: string): string[] =>
  check(words, lang).issues.map(({ file, field, wrong, right }) => `${file} ${field} ${wrong}; ${right}`);

it('checkWords names what the interface does not say, with what was meant', () => {
  expect(problemsOf({ interface: { timelin: 'Zeit', timeline: 3, events: { one: 'x' } }, embd: {} })).toEqual([
    'data/words/de.json interface.timelin unknown word; did you mean "timeline"?',
    'data/words/de.json interface.timeline says nothing; must be a text',
    'data/words/de.json interface.events says nothing; must be a text, or texts by plural category with "other" among them',
    'data/words/de.json embd unknown word; did you mean "embed"?',
  ]);
});

it('checkWords looks into lists, and knows the words of the documents', () => {
  expect(problemsOf({ about: ['text', { paragraph: [] }], docs: { title: 'Hilfe' } })).toEqual([
    'data/words/de.json about[0] is no table of words; known are title, paragraphs',
    'data/words/de.json about[1].paragraph unknown word; did you mean "paragraphs"?',
    'data/words/de.json about[1].title is missing; a list needs all words of its parts',
    'data/words/de.json about[1].paragraphs is missing; a list needs all words of its parts',
  ]);
});

it('checkWords refuses words of a language that the history does not speak', () => {
  expect(problemsOf({}, 'fr')).toEqual(['data/words/fr.json  words of no language of this history; it speaks en, de']);
});

it('checkWords counts what is missing, but for languages of the code', () => {
  const lacks = ({ missing }: ReturnType<typeof check>): number[] =>
    missing.map(({ wrong }) => Number(/lacks (\d+) of/.exec(wrong)![1]));
  const [all] = lacks(check({}));
  expect(all).toBeGreaterThan(300);
  expect(lacks(check({ interface: { timeline: 'Zeitachse' } }))).toEqual([all! - 1]);
  expect(lacks(check({}, 'ja', ['en', 'ja']))).toEqual([]);
});

it('checkWords says where the JSON is broken', () => {
  const { issues } = checkWords([{ path: 'words/de.json', text: '{ "interface": ' }], ['en', 'de'] as Lang[], 'data');
  expect(issues[0]?.file).toBe('data/words/de.json');
});
