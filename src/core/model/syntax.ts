/** What is wrong with a file that is not JSON, in plain words. */
import { printParseErrorCode, type ParseError } from 'jsonc-parser';
import { formatExcerpt } from './excerpt.ts';

export interface SyntaxProblem {
  readonly line: number;
  readonly wrong: string;
  readonly right: string;
  /** The line with a caret under the place. */
  readonly excerpt: string;
}

interface Explanation {
  readonly wrong: string;
  readonly right: string;
  /** True where the parser loses nothing by it, so that the rest of the file can be trusted. */
  readonly isHarmless: boolean;
}

/**
 * Explains the parser's errors, one a line, up to the first after which the rest of the file cannot be trusted: what
 * the parser says behind that is noise.
 */
export function explainSyntax(
  text: string,
  errors: readonly ParseError[],
  lineAt: (offset: number) => number,
): { problems: SyntaxProblem[]; isWhole: boolean } {
  const problems: SyntaxProblem[] = [];
  for (const error of errors) {
    const { wrong, right, isHarmless } = explain(text, error);
    const offset = lastOffset(text, error);
    const line = lineAt(offset);
    if (problems.at(-1)?.line !== line)
      problems.push({ line, wrong, right, excerpt: formatExcerpt(text, offset, line) });
    if (!isHarmless) return { problems, isWhole: false };
  }
  return { problems, isWhole: true };
}

function explain(text: string, error: ParseError): Explanation {
  const before = text.slice(0, error.offset).trimEnd().at(-1);
  const here = text.slice(error.offset, error.offset + error.length);
  const code = printParseErrorCode(error.error);
  if (before === ',' && (here === ']' || here === '}')) {
    return { wrong: `comma before "${here}"`, right: 'remove the comma', isHarmless: true };
  }
  if (here === ',') return { wrong: 'comma without a value', right: 'remove the comma', isHarmless: true };
  if (code === 'InvalidCommentToken') {
    return { wrong: 'comment', right: 'remove it: JSON has no comments', isHarmless: true };
  }
  if (code === 'CommaExpected')
    return { wrong: 'missing comma', right: `add one before ${quote(here)}`, isHarmless: true };
  return { ...explainBroken(code, here), isHarmless: false };
}

function explainBroken(code: string, here: string): { wrong: string; right: string } {
  switch (code) {
    case 'UnexpectedEndOfString':
      return { wrong: 'a string does not end on its line', right: 'add the missing "' };
    case 'CloseBraceExpected':
      return { wrong: 'an object does not end', right: 'add the missing }' };
    case 'CloseBracketExpected':
      return { wrong: 'an array does not end', right: 'add the missing ]' };
    case 'ColonExpected':
      return { wrong: 'missing colon after a field name', right: 'write "field": value' };
    case 'PropertyNameExpected':
      return { wrong: `expected a field name, found ${quote(here)}`, right: 'write names in double quotes' };
    case 'EndOfFileExpected':
      return { wrong: `${quote(here)} after the end of the data`, right: 'remove it' };
    case 'ValueExpected':
      return { wrong: `expected a value${here && `, found ${quote(here)}`}`, right: 'write a value' };
    default:
      return { wrong: `${quote(here)} is not JSON`, right: 'texts and names stand in double quotes' };
  }
}

const quote = (token: string): string => (token.startsWith('"') ? token : `"${token}"`);

// What is missing at the end of a line is reported by the parser at the next token, lines below.
function lastOffset(text: string, error: ParseError): number {
  const code = printParseErrorCode(error.error);
  if (code !== 'CommaExpected' && !code.startsWith('Close')) return error.offset;
  return text.slice(0, error.offset).trimEnd().length - 1;
}
