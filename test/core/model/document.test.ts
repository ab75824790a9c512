import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/core/model/document.ts';

const TEXT = `[
  {
    "id": "a",
    "list": [1,
      2],
    "__proto__": { "x": 1 },
    "late":
      3
  }
]`;

describe('parseDocument', () => {
  it('gives the value', () => {
    expect(JSON.stringify(parseDocument('f', TEXT).value)).toBe(JSON.stringify(JSON.parse(TEXT)));
  });
  it.each([
    [[], 1],
    [[0], 2],
    [[0, 'id'], 3],
    [[0, 'list'], 4],
    [[0, 'list', 1], 5],
    [[0, '__proto__', 'x'], 6],
    [[0, 'late'], 7],
    [[0, 'missing'], 2],
    [[0, 'list', 7], 4],
    [[3], 1],
  ])('knows the line of %j', (path, line) => {
    expect(parseDocument('f', TEXT).lineOf(path)).toBe(line);
  });
  it.each([
    ['[1,\n]', 2, 'comma before "]"', true],
    ['{"a": 1,}', 1, 'comma before "}"', true],
    ['[1,,\n2]', 1, 'comma without a value', true],
    ['[\n// why\n1]', 2, 'comment', true],
    ['[1\n2]', 1, 'missing comma', true],
    ['["a]\n', 1, 'a string does not end on its line', false],
    ['{"a": 1\n\n', 1, 'an object does not end', false],
    ['[1\n\n', 1, 'an array does not end', false],
    ['{"a" 1}', 1, 'missing colon after a field name', false],
    ['{1: 2}', 1, 'expected a field name, found "1"', false],
    ['[1]\n2', 2, '"2" after the end of the data', false],
    ['', 1, 'expected a value', false],
    ['[tru]', 1, '"tru" is not JSON', false],
    ['{"a": 1,\n"a": 2}', 2, 'field "a" appears twice', true],
  ])('says of %j what is wrong, once', (text, line, wrong, isWhole) => {
    const document = parseDocument('f', text);
    expect(document.problems).toMatchObject([{ line, wrong, right: expect.any(String) }]);
    expect(document.isWhole).toBe(isWhole);
  });
  it('reports harmless slips on several lines', () => {
    expect(parseDocument('f', '[{"a": 1,},\n{"b": 2,},]').problems.map(({ line }) => line)).toEqual([1, 2]);
  });
  it('points at the place with a caret, also behind characters that take two columns', () => {
    const [problem] = parseDocument('f', '[\n  {"name": "港🚢" "id": 1}\n]').problems;
    expect(problem?.excerpt).toBe('  2 |   {"name": "港🚢" "id": 1}\n    |                 ^');
  });
  it('quotes only the surroundings of a place on a long line', () => {
    const [problem] = parseDocument('f', `["${'x'.repeat(1e6)}", tru]`).problems;
    expect(problem?.excerpt.split('\n').map(({ length }) => length)).toEqual([59, 56]);
  });
  it.each(['['.repeat(1e5), '{"a":'.repeat(1e5), `${'['.repeat(1e5)}${']'.repeat(1e5)}`])(
    'refuses what is nested too deep',
    (text) => {
      const { problems, isWhole } = parseDocument('f', text);
      expect(problems).toMatchObject([{ line: 1, wrong: 'is nested more than 200 deep' }]);
      expect(isWhole).toBe(false);
    },
  );
  it('reads a file that begins with a byte order mark', () => {
    expect(parseDocument('f', '\ufeff[1]')).toMatchObject({ value: [1], problems: [], isWhole: true });
  });
});
