/** Scripts that can be read by pages which hold them: a function tells its text, where a page from disk may read no file. */

/** Has browsers that know it compile all functions beside the page, while the script loads, and not one by one as each is called. */
const COMPILE_AHEAD = '//# allFunctionsCalledOnLoad\n';

/**
 * Gives the text of a script a name: what a bundler wrote as a function that is called at once becomes one that a global
 * names. Throws if the script is of another form.
 */
export function makeReadable(name: string, code: string): string {
  const found = /^("use strict";)?\(\(\)=>\{([^]*)\}\)\(\);\s*$/.exec(code);
  if (!found) throw new Error(`unknown form of script: ${name}`);
  const [, strict = '', body = ''] = found;
  return `${COMPILE_AHEAD}var ${name}=(()=>{${strict}${body}});${name}();`;
}

/** The function in such a script, as it tells its text. */
export function readableText(script: string): string {
  const text = /^var \w+=\((\(\)=>\{[^]*\})\);\w+\(\);$/.exec(script.replace(COMPILE_AHEAD, ''))?.[1];
  if (text === undefined) throw new Error('script without a name');
  return text;
}
