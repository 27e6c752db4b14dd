// Comments, quoted strings and names, and semicolons: the tokens that decide where a statement ends.
const tokens = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*"|`(?:``|[^`])*`|;/g;

/**
 * Splits a `.cypher` file into its statements, which `;` separates. A `;` in a comment, a string or a quoted name does
 * not count. Removes comments.
 */
export function splitStatements(text: string): string[] {
  const statements: string[] = [];
  let statement = '';
  let end = 0;
  for (const { 0: token, index } of text.matchAll(tokens)) {
    statement += text.slice(end, index);
    end = index + token.length;
    if (token === ';') {
      statements.push(statement);
      statement = '';
    } else {
      statement += /^\/[/*]/.test(token) ? ' ' : token;
    }
  }
  return [...statements, statement + text.slice(end)].map((each) => each.trim()).filter(Boolean);
}
