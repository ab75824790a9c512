import { expect, it } from 'vitest';
import { formatIssue, formatIssues, type Issue } from '../../../src/core/model/issue.ts';

const issue: Issue = {
  file: 'data/events/2015.json',
  line: 12,
  record: 'sloop-starts',
  field: 'companies[0]',
  wrong: 'unknown company "gogle"',
  right: 'did you mean "google"?',
};

it('formatIssue names file, line, record, field, what is wrong and what would be right', () => {
  expect(formatIssue(issue)).toBe(
    'data/events/2015.json:12  sloop-starts  companies[0]  unknown company "gogle"; did you mean "google"?',
  );
});

it('formatIssue leaves out what does not apply', () => {
  expect(formatIssue({ ...issue, record: '', field: '', right: '' })).toBe(
    'data/events/2015.json:12  unknown company "gogle"',
  );
});

it('formatIssues prints 200 issues and the number of the others', () => {
  const lines = formatIssues(Array.from({ length: 412 }, () => issue)).split('\n');
  expect(lines).toHaveLength(201);
  expect(lines.at(-1)).toBe('and 212 more');
  expect(formatIssues(Array.from({ length: 200 }, () => issue)).split('\n')).toHaveLength(200);
});
