import { expect, it } from 'vitest';
import { formatCsv } from '../../src/export/csv.ts';

it('formatCsv writes rows as RFC 4180 asks', () => {
  const rows = [
    ['month', 'commits, all', 'note'],
    ['2016-08', 1166, null],
    ['2016-09', 0, 'two\nlines, "quoted"'],
  ];
  expect(formatCsv(rows)).toBe('month,"commits, all",note\r\n2016-08,1166,\r\n2016-09,0,"two\nlines, ""quoted"""\r\n');
});

it('formatCsv of no rows is empty', () => {
  expect(formatCsv([])).toBe('');
});
