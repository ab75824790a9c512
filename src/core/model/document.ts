/** A JSON file as a value of which every part knows its line. */
import { findNodeAtLocation, getNodeValue, parseTree, type Node, type ParseError } from 'jsonc-parser';
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

/** Parses strict JSON (no comments, no trailing commas); never throws, the problems are in the result. */
export function parseDocument(file: string, text: string): Document {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const lineAt = createLineIndex(text);
  const { problems, isWhole } = explainSyntax(text, errors, lineAt);
  return {
    file,
    value: root && getNodeValue(root),
    problems: root ? [...problems, ...findRepeatedFields(root, lineAt)] : problems,
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
function findRepeatedFields(node: Node, lineAt: (offset: number) => number): SyntaxProblem[] {
  const inner = (node.children ?? []).flatMap((child) => findRepeatedFields(child, lineAt));
  if (node.type !== 'object') return inner;
  const seen = new Set<string>();
  const own: SyntaxProblem[] = [];
  for (const property of node.children ?? []) {
    const name: string = property.children?.[0]?.value;
    if (seen.has(name)) {
      own.push({ line: lineAt(property.offset), wrong: `field "${name}" appears twice`, right: 'keep one of them' });
    }
    seen.add(name);
  }
  return [...own, ...inner];
}

function createLineIndex(text: string): (offset: number) => number {
  const ends = [...text.matchAll(/\n/g)].map(({ index }) => index);
  return (offset) => {
    const line = ends.findIndex((end) => end >= offset);
    return line === -1 ? ends.length + 1 : line + 1;
  };
}
