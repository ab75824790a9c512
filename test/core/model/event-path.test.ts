import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../src/core/dates/parse.ts';
import { compile } from '../../../src/core/model/compile.ts';
import { createEventPath, monthKeyOf } from '../../../src/core/model/event-path.ts';
import { decodeWire, encodeWire } from '../../../src/core/model/wire.ts';
import { readDataFiles } from '../../../src/site/read-data.ts';
import { tinyChronicle } from '../tiny-chronicle.ts';

const tiny = tinyChronicle();

it.each([
  ['2015-07-21', '2015-7'],
  ['2015', '2015'],
  ['2014-11/2015-02', '2014-to-2015'],
  ['1999-05', 'before'],
  ['-0043-03-15', 'before'],
])('monthKeyOf puts %s under %s', (date, section) => {
  expect(monthKeyOf(parseDate(date), tiny)).toBe(section);
});

describe('createEventPath', () => {
  it('leads to the page of the event, and to a part of it', () => {
    const path = createEventPath(tiny);
    expect(path('galley-starts')).toBe('events/galley-starts.html');
    expect(path('galley-starts', 'sources')).toBe('events/galley-starts.html#sources');
  });

  it('leads to the page of the month where events share one, also in the browser', () => {
    const path = createEventPath(decodeWire(encodeWire({ ...tiny, sharesPages: true })));
    expect(path('galley-starts')).toBe('events/2014-3.html#e-galley-starts');
    expect(path('galley-starts', 'sources')).toBe('events/2014-3.html#e-galley-starts');
    expect(path('of-another-release')).toBe('events/of-another-release.html');
  });
});

it.each([
  [3, true],
  [4, undefined],
])('with eventPages %i, four events sharing pages is %s', (eventPages, sharesPages) => {
  const files = readDataFiles('test/tiny-data').map(({ path, text }) =>
    path === 'site.json' ? { path, text: JSON.stringify({ ...JSON.parse(text), eventPages }) } : { path, text },
  );
  const compiled = compile(files);
  expect('chronicle' in compiled && compiled.chronicle.sharesPages).toBe(sharesPages);
});
