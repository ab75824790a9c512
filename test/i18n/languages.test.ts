import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/given.ts';
import { liveWordsOf } from '../../src/i18n/live.ts';
import { wordsOf } from '../../src/i18n/languages.ts';
import type { Words } from '../../src/i18n/words.ts';

type Spoken = { [Key in keyof Words]: Words[Key] extends (...said: never[]) => string ? Key : never }[keyof Words];

/** What each word that is a function is asked to say; all of it must be in the answer, but for counts of what is named. */
const SAID: { readonly [Key in Spoken]: Parameters<Words[Key]> } = {
  ...{ exclude: ['Yard'], without: ['Yard'], remove: ['Yard'], quoted: ['galley'], allOf: [12], valuesFound: [12] },
  ...{ events: [12], eventsOf: [12, 345], scope: [123, 45, 67, 89] },
  ...{ ignored: ['theme=x'], before: ['2014'], timelineOf: ['Galley'], rest: [12], sourceCount: [12] },
  ...{ within: ['May 2015'], clearRange: ['May 2015'] },
  ...{ earlierOn: ['Galley'], laterOn: ['Galley'], closed: [12], ownedBy: ['Yard'], inSight: ['2014', '2015'] },
  ...{ mark: ['2014: Launched', 'Galley', 12] },
  ...{ effectStarted: ['Galley'], effectEnded: ['Galley'], effectStage: ['Galley', 'Grown', 'Harbour'] },
  ...{ effectMember: ['Yard', 'Harbour', 'oak'], effectLeft: ['Yard', 'Harbour'] },
  ...{ effectOwner: ['Galley', 'Yard'], effectNoOwner: ['Galley'], effectRenamed: ['Galley', 'Trireme'] },
  ...{ effectMerged: ['Galley', 'Sloop', 1], effectDescends: ['Galley', 'Sloop'], effectReleased: ['Galley', '1.0'] },
  ...{
    list: [['Galley', 'Sloop', 'Yard']],
    figure: ['12', 'ships'],
    since: ['2014'],
    fromTo: ['2014', '2015'],
    citedBy: [12],
  },
  ...{ edition: ['2020.1'], noted: ['Yard', 'oak'] },
  ...{ relatedBy: ['Galley', 'stage'], eventsHere: [12] },
};

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** All that a language says: keys with their text, where a key holds several with each of theirs. */
function listTexts(words: Words): [key: string, text: string][] {
  return Object.entries(words).flatMap(([key, word]: [string, unknown]): [string, string][] => {
    if (typeof word === 'string') return [[key, word]];
    if (typeof word !== 'function') return Object.entries(word as Record<string, string>);
    return [[key, (word as (...said: unknown[]) => string)(...SAID[key as Spoken])]];
  });
}

describe.each(LANGUAGES)('wordsOf(%j)', (lang) => {
  const words = wordsOf(lang);
  const texts = listTexts(words);

  it('answers every key with a text that is not empty and has no blanks around it', () => {
    expect(texts.length).toBeGreaterThan(100);
    for (const [key, text] of texts) expect(`${key}: ${text}`).toMatch(/: \S(.*\S)?$/);
  });
  it('answers in its own language', () => {
    const wrong = texts.filter(([, text]) => JAPANESE.test(text) !== (lang === 'ja'));
    const sayingNothing = ['list', 'fromTo', 'noted', 'quoted', 'figure'];
    expect(wrong.filter(([key]) => !sayingNothing.includes(key))).toEqual([]);
  });
  it.each(Object.entries(SAID))('%s says all of %j', (key, said: readonly unknown[]) => {
    const text = (words[key as Spoken] as (...said: readonly unknown[]) => string)(...said);
    const parts = key === 'effectMerged' || key === 'relatedBy' ? said.slice(0, -1) : said.flat();
    for (const part of parts) expect(text).toContain(String(part));
  });
});

it.each([
  [0, '0 events'],
  [1, '1 event'],
  [2, '2 events'],
  [1234, '1,234 events'],
])('wordsOf("en").events(%i) agrees with its number', (n, text) => {
  expect(wordsOf('en').events(n)).toBe(text);
});

it.each(LANGUAGES)('wordsOf(%j).list leaves a single name as it is', (lang) => {
  expect(wordsOf(lang).list(['Galley'])).toBe('Galley');
});

it.each(LANGUAGES)('wordsOf(%j).relatedBy names the entity alone where the reason would say nothing of it', (lang) => {
  expect(wordsOf(lang).relatedBy('Galley', 'merged')).toBe('Galley');
  expect(wordsOf(lang).relatedBy('Galley', 'stage')).not.toBe('Galley');
});

it.each(LANGUAGES)('wordsOf(%j).effectMember does not name the tier that is not known', (lang) => {
  const { effectMember } = wordsOf(lang);
  expect(effectMember('Yard', 'Harbour').length).toBeLessThan(effectMember('Yard', 'Harbour', 'gold').length);
});

it.each(LANGUAGES)('liveWordsOf(%j) says what wordsOf says', (lang) => {
  expect(Object.keys(liveWordsOf(lang)).length).toBeGreaterThan(0);
  expect(wordsOf(lang)).toMatchObject(liveWordsOf(lang));
});
