import { cypherTokens } from '../../src/compile/source/cypherTokens.ts';

const clauses = new Set(['MATCH', 'WHERE', 'WITH', 'UNWIND', 'RETURN', 'ORDER', 'UNION', 'CALL', 'OPTIONAL', 'LIMIT']);

/** A statement of one long line as a person can read it: a line for each clause, indented by its subqueries. */
export function readableCypher(statement: string): string {
  const depth: boolean[] = [];
  let text = '';
  let before = '';
  for (const token of cypherTokens(statement.replace(/\s+/g, ' '))) {
    if (token.kind === 'space') {
      if (!text.endsWith('\n')) text += ' ';
      continue;
    }
    const isSubquery = token.text === '{' && /^(COLLECT|COUNT|EXISTS|\))$/.test(before);
    if (token.text === '}' && depth.pop() === true) text = text.trimEnd() + '\n' + indent(depth);
    const startsLine = clauses.has(token.text) && !(token.text === 'CALL' && before === 'OPTIONAL');
    if (startsLine && before !== 'STARTS' && text.trim() !== '') text = text.trimEnd() + '\n' + indent(depth);
    text += token.text;
    if (token.text === '{') depth.push(isSubquery);
    before = token.text;
  }
  return text.replace(/^CYPHER 5\n?/, 'CYPHER 5\n').trim();
}

const indent = (depth: readonly boolean[]): string => '  '.repeat(depth.filter((isSubquery) => isSubquery).length);
