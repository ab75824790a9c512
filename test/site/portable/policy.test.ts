import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../src/site/portable/html.ts';
import { formatPolicy, inlineScripts, inspectPolicy } from '../../../src/site/portable/policy.ts';

const page = (html: string, ...scripts: string[]): string =>
  `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${formatPolicy(scripts)}">${html}`;
const problemsOf = (html: string): string[] => inspectPolicy(parsePage(html)).map(({ problem }) => problem);

describe('formatPolicy', () => {
  it('lets in what the site holds and the scripts that it names, each once', () => {
    const policy = formatPolicy(['a()', 'a()']);
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self' 'sha256-qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4='");
    expect(policy.match(/sha256-/g)).toHaveLength(1);
  });

  it('allows nothing unsafe, and nothing of other hosts', () => {
    expect(formatPolicy(['a()'])).not.toMatch(/unsafe|https?:|\*/);
  });
});

describe('inlineScripts', () => {
  it('finds what runs, and no data', () => {
    const html =
      '<script>a()</script><script src="b.js"></script><script type="application/json">{}</script><script type="text/JavaScript">c()</script><template><script>d()</script></template>';
    expect(inlineScripts(parsePage(html))).toEqual(['a()', 'c()', 'd()']);
  });
});

describe('inspectPolicy', () => {
  it.each([
    ['<meta charset="utf-8"><p>x</p>', 'no content security policy'],
    [page('<script>b()</script>', 'a()'), 'inline script that the policy does not name'],
    [page('<p style="color: red">x</p>'), 'inline style on p'],
    [page('<svg><g style="fill: red"/></svg>'), 'inline style on g'],
    [page('<style>a { color: red }</style>'), 'inline style sheet'],
    [`<script src="a.js"></script>${page('')}`, 'script before the content security policy'],
  ])('reports %s', (html, problem) => {
    expect(problemsOf(html)).toEqual([problem]);
  });

  it('accepts data, files and what the policy names', () => {
    const html = '<script>a()</script><script type="application/json">{"a":1}</script><script src="b.js"></script>';
    expect(problemsOf(page(html, 'a()'))).toEqual([]);
  });
});
