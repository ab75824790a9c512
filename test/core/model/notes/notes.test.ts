import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../../src/core/model/compile.ts';
import { compileNotes } from '../../../../src/core/model/notes/compile-notes.ts';
import { formatNotes, type Note } from '../../../../src/core/model/notes/note.ts';
import { readDataFiles } from '../../../../src/site/read-data.ts';

type Raw = Record<string, unknown>;

const tiny = readDataFiles(join(import.meta.dirname, '../../../tiny-data'));

/** The tiny data with the records of one file changed, laid out one field a line. */
function change(path: string, edit: (records: Raw[]) => void): typeof tiny {
  return tiny.map((file) => {
    if (file.path !== path) return file;
    const records = JSON.parse(file.text) as Raw[];
    edit(records);
    return { path, text: JSON.stringify(records, null, 2) };
  });
}

/** The notes of one sort as `record field wrong`. */
function notesOf(sort: string, files = tiny): string[] {
  return compileNotes(files)
    .filter((note) => note.sort === sort)
    .map(({ record, field, wrong }) => [record, field, wrong].filter(Boolean).join(' '));
}

describe('compileNotes', () => {
  it('names file, line, record, field and remedy', () => {
    expect(compileNotes(tiny, 'tiny').find(({ sort }) => sort === 'lone source')).toEqual({
      sort: 'lone source',
      file: 'tiny/events/2014.json',
      line: 13,
      record: 'galley-starts',
      field: 'sources',
      wrong: 'rests on "log-book" alone',
      right: 'add a second source if there is one',
    });
  });

  it('takes two citations of one source for one, and leaves alone what has two', () => {
    const files = change('events/2014.json', ([first, second]) => {
      first!['sources'] = [{ id: 'log-book' }, { id: 'log-book', locator: 'page 2' }];
      second!['sources'] = [{ id: 'log-book' }, { id: 'crew-list' }];
    });
    expect(notesOf('lone source', files).map((note) => note.split(' ')[0])).toEqual([
      'galley-starts',
      'sloop-starts',
      'galley-joins-harbour',
    ]);
  });

  it('finds the sources that nothing cites, where a claim of a disagreement is a citation', () => {
    expect(notesOf('unused source')).toEqual(['crew-list is cited nowhere']);
    const text = { en: 'When?', ja: 'いつ。' };
    const claims = ['log-book', 'crew-list'].map((id) => ({ says: text, sources: [{ id }] }));
    const files = change('events/2014.json', ([first]) => {
      first!['disagreement'] = { question: text, claims, verdict: text, certainty: 'open' };
    });
    expect(notesOf('unused source', files)).toEqual([]);
  });

  it('finds the entities that no event lists', () => {
    expect(notesOf('entity without events')).toEqual([]);
    const files = change('events/2015.json', (events) => {
      for (const event of events) Object.assign(event, { effects: [], projects: ['galley'], companies: ['harbour'] });
    });
    expect(notesOf('entity without events', files)).toEqual(['sloop takes part in no event']);
  });

  it('finds the months in which no event lies whole', () => {
    const found = notesOf('month without events');
    expect(found).toHaveLength(36 - 4);
    expect(found.slice(0, 4)).toEqual(
      ['2014-01', '2014-02', '2014-04', '2014-05'].map((month) => `site no event lies in ${month}`),
    );
    expect(found.at(-1)).toBe('site no event lies in 2016-12');
    const year = change('events/2014.json', ([first]) => Object.assign(first!, { date: '2014' }));
    expect(notesOf('month without events', year)).toContain('site no event lies in 2014-03');
  });

  it('finds texts that were not translated', () => {
    const files = change('events/2014.json', ([first, second]) => {
      first!['label'] = { en: 'Open water', ja: 'Open water' };
      second!['summary'] = { en: 'The harbour opens.', ja: 'Harbour opens' };
    });
    expect(notesOf('translation gap', files)).toEqual([
      'galley-starts label is the same in both languages',
      'harbour-opens summary.ja has no Japanese character',
    ]);
  });

  it.each(['1.0', 'Galley 1.0', 'v1beta1', 'GA', 'Open Water Race', 'boat'])(
    'takes %j for a name, which needs no translation',
    (name) => {
      const files = change('events/2014.json', ([first]) => Object.assign(first!, { label: { en: name, ja: name } }));
      expect(notesOf('translation gap', files)).toEqual([]);
    },
  );

  it.each(['Launched', 'Galley opens', 'first 1.0'])('takes %j for words, which need a translation', (words) => {
    const files = change('events/2014.json', ([first]) => Object.assign(first!, { label: { en: words, ja: words } }));
    expect(notesOf('translation gap', files)).toHaveLength(1);
  });

  it('leaves names of entities and renamed effects as they are, but not names of themes', () => {
    const same = { en: 'Barque', ja: 'Barque' };
    expect(
      notesOf(
        'translation gap',
        change('projects.json', ([a]) => Object.assign(a!, { name: same })),
      ),
    ).toEqual([]);
    const renamed = [{ type: 'renamed', subject: 'galley', name: same }];
    const files = change('events/2015.json', ([, joins]) => Object.assign(joins!, { effects: renamed }));
    expect(compile(files)).toHaveProperty('chronicle');
    expect(notesOf('translation gap', files)).toEqual([]);
    expect(
      notesOf(
        'translation gap',
        change('themes.json', ([a]) => Object.assign(a!, { name: same })),
      ),
    ).toEqual(['ships name is the same in both languages']);
  });

  it('finds the Japanese summaries over 140 characters', () => {
    const files = change('events/2014.json', ([first, second]) => {
      first!['summary'] = { en: 'a'.repeat(280), ja: '船'.repeat(141) };
      second!['summary'] = { en: 'a'.repeat(280), ja: '船'.repeat(140) };
    });
    expect(notesOf('long summary', files)).toEqual(['galley-starts summary.ja has 141 characters']);
  });

  it('finds the events that lack the effect of their kind', () => {
    const files = change('kinds.json', ([launch, donation]) => {
      launch!['effects'] = ['released', 'started'];
      donation!['effects'] = ['owner', 'merged'];
    });
    expect(compile(files)).toHaveProperty('chronicle');
    expect(notesOf('kind without its effect', files)).toEqual([
      'galley-joins-harbour effects kind "donation" without "owner" or "merged"',
    ]);
  });

  it.each([
    ['laid-up', 0],
    ['young', 1],
  ])('takes the stage %s for an end or not', (stage, count) => {
    const kinds = change('kinds.json', ([, donation]) => Object.assign(donation!, { effects: ['ended'] }));
    const events = change('events/2015.json', ([, joins]) =>
      Object.assign(joins!, { effects: [{ type: 'stage', subject: 'galley', stage, of: 'harbour' }] }),
    );
    const files = kinds.map((file, index) => (file.path === 'kinds.json' ? file : events[index]!));
    expect(notesOf('kind without its effect', files)).toHaveLength(count);
  });

  it('says nothing of what is missing while a file of events cannot be read', () => {
    const broken = tiny.map((file) => (file.path === 'events/2015.json' ? { ...file, text: '[{' } : file));
    expect(compile(broken)).toHaveProperty('issues');
    const sorts = compileNotes(broken).map(({ sort }) => sort);
    expect(new Set(sorts)).toEqual(new Set(['lone source']));
  });
});

it('formatNotes prints each sort with its number and its first notes', () => {
  const note = { file: 'f', line: 1, record: 'r', field: '', wrong: 'w', right: 'do' };
  const notes: Note[] = [
    { ...note, sort: 'a' },
    { ...note, sort: 'b', line: 2 },
    { ...note, sort: 'a', line: 3 },
  ];
  expect(formatNotes(notes, 1)).toBe('a: 2\nf:1  r  w; do\nand 1 more\n\nb: 1\nf:2  r  w; do');
});
