import { describe, expect, it } from 'vitest';
import { translate } from '../../src/i18n/translate.ts';

const WORDS = {
  title: 'Events',
  count: (n: number) => `${String(n)} events`,
  list: (items: readonly string[]) => items.join(', '),
  cite: ({ site, title }: { site: string; title?: string }) => `${title ?? ''} ${site}`,
  deep: { more: 'more' },
};

const speak = (given: unknown, lang = 'de'): typeof WORDS => translate(WORDS, given, lang) as typeof WORDS;

describe('translate', () => {
  it('keeps what is not given', () => {
    expect(speak(undefined)).toBe(WORDS);
    const said = speak({ title: 'Ereignisse' });
    expect([said.title, said.count(2), said.deep.more]).toEqual(['Ereignisse', '2 events', 'more']);
  });
  it('fills templates with what is told, as the language writes it', () => {
    const said = speak({ count: '{1} Ereignisse', list: 'Mit {1}', deep: { more: 'mehr' } });
    expect(said.count(1234)).toBe('1.234 Ereignisse');
    expect(said.list(['A', 'B', 'C'])).toBe('Mit A, B und C');
    expect(said.deep.more).toBe('mehr');
  });
  it('chooses among forms by the number that is told', () => {
    const forms = { one: '{1} событие', few: '{1} события', many: '{1} событий', other: '{1} события' };
    const said = speak({ count: forms }, 'ru');
    expect([1, 3, 5, 21].map((n) => said.count(n))).toEqual(['1 событие', '3 события', '5 событий', '21 событие']);
  });
  it('leaves out in brackets what is not told, and keeps brackets without a name', () => {
    const said = speak({ cite: '[„{title}“. ]{site} [sic]' });
    expect(said.cite({ site: 'S', title: 'T' })).toBe('„T“. S [sic]');
    expect(said.cite({ site: 'S' })).toBe('S [sic]');
  });
  it('takes what is told for text and never for a template', () => {
    expect(speak({ list: '{1}' }).list(['{2}[{1}]'])).toBe('{2}[{1}]');
  });
});
