/** JSON to stand in the text of a script element. */

/** The value as JSON without `<`: the text of a script ends at the first `</script`, wherever it stands. */
export function formatScriptJson(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
