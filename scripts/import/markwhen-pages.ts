/** The older syntax of markwhen, which its parser no longer knows: pages, and sections and groups by word. */

export interface Page {
  /** With an empty line in place of each of these words, so that lines and offsets stay what they were. */
  readonly text: string;
  /** The line of the file, from 1, that the page begins with. */
  readonly firstLine: number;
  /** The titles of the groups around a line of the page, from 0, the outermost first. */
  readonly groupsAt: (line: number) => readonly string[];
}

const BREAK = /^\s*_-_-_break_-_-_\s*$/;
const START = /^\s*(?:section|group)(?:\s+(.*))?$/i;
const END = /^\s*end(?:section|group)\s*$/i;

/** Splits a file at its page breaks. */
export function splitPages(text: string): Page[] {
  const lines = text.split('\n');
  const breaks = [-1, ...lines.flatMap((line, index) => (BREAK.test(line) ? index : [])), lines.length];
  return breaks.slice(1).flatMap((end, index) => {
    const start = breaks[index]! + 1;
    const own = lines.slice(start, end);
    return own.some((line) => line.trim()) ? createPage(own, start + 1) : [];
  });
}

function createPage(lines: readonly string[], firstLine: number): Page {
  const open: string[] = [];
  const groups: (readonly string[])[] = [];
  const plain = lines.map((line) => {
    const [isStart, title] = START.exec(line) ?? [];
    if (isStart !== undefined) open.push((title ?? '').replace(/(^|\s)#\w+/g, '').trim() || 'Untitled');
    const isEnd = END.test(line);
    if (isEnd) open.pop();
    groups.push([...open]);
    return isStart !== undefined || isEnd ? ' '.repeat(line.length) : line;
  });
  return { text: plain.join('\n'), firstLine, groupsAt: (line) => groups[line] ?? [] };
}
