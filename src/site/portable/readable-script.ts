/** Scripts that can be read by pages which hold them: a function tells its text, where a page from disk may read no file. */

/**
 * Gives the text of a script a name: what a bundler wrote as a function that is called at once becomes one that a global
 * names. It is still in brackets, so that browsers compile it at once. Throws if the script is of another form.
 */
export function makeReadable(name: string, code: string): string {
  const found = /^("use strict";)?\(\(\)=>\{([^]*)\}\)\(\);\s*$/.exec(code);
  if (!found) throw new Error(`unknown form of script: ${name}`);
  const [, strict = '', body = ''] = found;
  return `var ${name}=(()=>{${strict}${body}});${name}();`;
}

/** The function in such a script, as it tells its text. */
export function readableText(script: string): string {
  const text = /^var \w+=\((\(\)=>\{[^]*\})\);\w+\(\);$/.exec(script)?.[1];
  if (text === undefined) throw new Error('script without a name');
  return text;
}
