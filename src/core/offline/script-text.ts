/** Text that may stand in an element whose content ends at a tag: a script, or a style sheet. */

/**
 * JavaScript as the text of a script element, which ends at the first `</script` and changes its rules at `<!--`. The
 * sign is written as an escape, which means the same in strings, templates and patterns; elsewhere in a script that a
 * bundler wrote these texts do not come.
 */
function escapeScript(code: string): string {
  return code.replaceAll(/<(?=\/script|script|!--)/gi, '\\x3c');
}

/** What a function does when it is called at once, as the text of a script element; `text` is what the function tells of itself. */
export function callScript(text: string): string {
  return escapeScript(`(${text})()`);
}

/** CSS as the text of a style element. */
export function escapeStyle(css: string): string {
  return css.replaceAll(/<(?=\/style)/gi, '\\3c ');
}
