import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/core/model/compile.ts';
import { languagesOf } from '../../../src/core/model/languages.ts';
import { bridges } from '../../other-histories.ts';

const text = (...tags: string[]) => Object.fromEntries(tags.map((tag) => [tag, 'x']));

describe('languagesOf', () => {
  it('are those that the site lists, else those of its title', () => {
    expect(languagesOf({ languages: ['de', 'en', 'de'], title: text('ja') })).toEqual(['de', 'en']);
    expect(languagesOf({ title: text('ja', 'en') })).toEqual(['ja', 'en']);
  });
  it('leave out what is no language, and are never empty', () => {
    expect(languagesOf({ languages: ['../x', 'de-12', 'pt-BR-abcd', 'pt-BR', 7] })).toEqual(['pt-BR']);
    expect(languagesOf(undefined, [undefined, { name: text('fi') }])).toEqual(['fi']);
    expect(languagesOf('no record')).toEqual(['en']);
  });
});

describe('compile', () => {
  it.each([[['en']], [['de', 'en', 'ar']]])('takes a history in %j', (languages) => {
    expect(compile(bridges(languages))).toMatchObject({ chronicle: { languages } });
  });
  it('says which language a text lacks and which is too much', () => {
    const files = bridges(['en', 'de']).map(({ path, text }) => ({
      path,
      text: text.replace('"de": "Gebaut"', '"fr": "Bâti"'),
    }));
    const compiled = compile(files);
    const said = 'issues' in compiled ? compiled.issues.filter(({ file }) => file === 'data/kinds.json') : [];
    expect(said.map(({ record, field, wrong, right }) => `${record} ${field} ${wrong}; ${right}`)).toEqual([
      'built name.de missing translation "de"; add the same text in German',
      'built name.fr "fr" is no language of this history; remove it, or name it in "languages" of site.json; its languages are en, de',
    ]);
  });
});
