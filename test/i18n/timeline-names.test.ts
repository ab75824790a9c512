import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/given.ts';
import { liveWordsOf } from '../../src/i18n/live.ts';
import { createMarkTitle, timelineNames } from '../../src/i18n/timeline-names.ts';
import { tinyChronicle } from '../core/tiny-chronicle.ts';

describe('timelineNames', () => {
  it.each(LANGUAGES)('says in %j what its words say', (lang) => {
    const names = timelineNames(liveWordsOf);
    const words = liveWordsOf(lang);
    expect(names.rest(12, lang)).toBe(words.rest(12));
    expect(names.closed(12, lang)).toBe(words.closed(12));
    expect(names.ownedBy('Yard', lang)).toBe(words.ownedBy('Yard'));
  });
});

describe('createMarkTitle', () => {
  const titleIn = (lang: 'en' | 'ja', lane: string, others: number) =>
    createMarkTitle(tinyChronicle(), lang, liveWordsOf(lang))({ number: 0, lane, others: { length: others } });

  it('says the date and the title of the event, and the name of its lane', () => {
    expect(titleIn('en', 'galley', 0)).toBe('5 March 2014: Yard launches the galley (Galley)');
    expect(titleIn('ja', 'galley', 0)).toBe('2014年3月5日: 造船所がガレー船を進水（ガレー船）');
  });
  it('leaves out the lane that stands for several', () => {
    expect(titleIn('en', 'ships-rest', 0)).toBe('5 March 2014: Yard launches the galley');
  });
  it('says for how many more the mark stands', () => {
    expect(titleIn('en', 'galley', 3)).toBe('5 March 2014: Yard launches the galley (Galley), and 3 more close by');
    expect(titleIn('ja', 'galley', 3)).toBe('2014年3月5日: 造船所がガレー船を進水（ガレー船）、近くにほか3件');
  });
});
