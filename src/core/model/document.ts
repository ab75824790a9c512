/** A JSON file as a value of which every part knows its line. */
import { findNodeAtLocation, getNodeValue, parseTree, type Node, type ParseError } from 'jsonc-parser';
import { formatExcerpt } from './excerpt.ts';
import { createLineIndex } from './lines.ts';
import type { Path } from './path.ts';
import { explainSyntax, type SyntaxProblem } from './syntax.ts';

export interface Document {
  readonly file: string;
  readonly value: unknown;
  /** The problems of the JSON itself. */
  readonly problems: readonly SyntaxProblem[];
  /** False where the problems hide a part of the value, so that nothing else can be said of the file. */
  readonly isWhole: boolean;
  /** The line, from 1, of the value at a path; where it is missing, of the nearest value around it. */
  readonly lineOf: (path: Path) => number;
}

/** No record is a tenth as deep; parsers follow depth with their stacks, which end. */
const DEEPEST = 200;

/** Parses strict JSON (no comments, no trailing commas); never throws, the problems are in the result. */
export function parseDocument(file: string, written: string): Document {
  // Some editors begin a file with a byte order mark, as an empty character that JSON does not know.
  const text = written.replace(/^\ufeff/, '');
  const tooDeep = findTooDeep(text);
  if (tooDeep !== undefined) return createDeepDocument(file, text, tooDeep);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const lineAt = createLineIndex(text);
  const { problems, isWhole } = explainSyntax(text, errors, lineAt);
  return {
    file,
    value: root && getNodeValue(root),
    problems: root ? [...problems, ...findRepeatedFields(root, text, lineAt)] : problems,
    isWhole: isWhole && root !== undefined,
    lineOf: (path) => (root ? lineAt(nearestNode(root, path).offset) : 1),
  };
}

function nearestNode(root: Node, path: Path): Node {
  for (let depth = path.length; depth > 0; depth--) {
    const node = findNodeAtLocation(root, path.slice(0, depth) as (string | number)[]);
    if (node) return node.parent?.type === 'property' ? node.parent : node;
  }
  return root;
}

// JSON.parse and getNodeValue keep the last of two fields of one name and lose the first in silence.
function findRepeatedFields(node: Node, text: string, lineAt: (offset: number) => number): SyntaxProblem[] {
  const inner = (node.children ?? []).flatMap((child) => findRepeatedFields(child, text, lineAt));
  if (node.type !== 'object') return inner;
  const seen = new Set<string>();
  const own: SyntaxProblem[] = [];
  for (const property of node.children ?? []) {
    const name: string = property.children?.[0]?.value;
    if (seen.has(name)) {
      const line = lineAt(property.offset);
      const excerpt = formatExcerpt(text, property.offset, line);
      own.push({ line, wrong: `field "${name}" appears twice`, right: 'keep one of them', excerpt });
    }
    seen.add(name);
  }
  return [...own, ...inner];
}

function createDeepDocument(file: string, text: string, offset: number): Document {
  const line = createLineIndex(text)(offset);
  const wrong = `is nested more than ${DEEPEST} deep`;
  const problem = { line, wrong, right: 'no record is', excerpt: formatExcerpt(text, offset, line) };
  return { file, value: undefined, problems: [problem], isWhole: false, lineOf: () => line };
}

function findTooDeep(text: string): number | undefined {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\\n]|\\.)*"?|[[{]|[\]}]/g)) {
    if (token === '[' || token === '{') depth++;
    else if (token === ']' || token === '}') depth--;
    if (depth > DEEPEST) return index;
  }
  return undefined;
}
