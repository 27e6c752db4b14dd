import { Lexer, Source, TokenKind, type Token } from 'graphql';
import { fromMarkdown } from 'mdast-util-from-markdown';
import ts from 'typescript';
import { cypherTokens } from '../src/compile/source/cypherTokens.ts';

/** From the first character of a piece of prose to the one after its last, as offsets in a file. */
export type Range = readonly [start: number, end: number];

/** Returns where a file holds prose: text of Markdown, descriptions, comments, messages and test names. */
export function proseRanges(path: string, text: string): Range[] {
  if (path.endsWith('.md')) return rangesOfMarkdown(text);
  if (path.endsWith('.graphql')) return rangesOfGraphql(text);
  if (path.endsWith('.cypher')) return rangesOfCypher(text);
  if (/\.tsx?$/.test(path)) return rangesOfTypescript(path, text);
  throw new Error(`${path}: only .md, .graphql, .cypher, .ts and .tsx files hold prose that can be checked`);
}

function rangesOfMarkdown(text: string): Range[] {
  const ranges: Range[] = [];
  const visit = (node: ReturnType<typeof fromMarkdown> | ReturnType<typeof fromMarkdown>['children'][number]): void => {
    if (node.type === 'text') ranges.push([node.position!.start.offset!, node.position!.end.offset!]);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(fromMarkdown(text));
  return ranges;
}

const proseTokens: ReadonlySet<TokenKind> = new Set([TokenKind.STRING, TokenKind.BLOCK_STRING, TokenKind.COMMENT]);

function rangesOfGraphql(text: string): Range[] {
  const ranges: Range[] = [];
  const lexer = new Lexer(new Source(text));
  while (lexer.advance().kind !== TokenKind.EOF);
  // The tokens are a linked list, which has the comments too.
  for (let token: Token | null = lexer.token; token !== null; token = token.prev) {
    if (proseTokens.has(token.kind)) ranges.push([token.start, token.end]);
  }
  return ranges;
}

function rangesOfCypher(text: string): Range[] {
  const ranges: Range[] = [];
  let start = 0;
  for (const token of cypherTokens(text)) {
    const end = start + token.text.length;
    if (token.kind === 'comment') ranges.push([start, end]);
    start = end;
  }
  return ranges;
}

function rangesOfTypescript(path: string, text: string): Range[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const ranges = new Map<number, Range>();
  const add = (start: number, end: number) => ranges.set(start, [start, end]);
  const visit = (node: ts.Node): void => {
    const comments = [ts.getLeadingCommentRanges(text, node.pos), ts.getTrailingCommentRanges(text, node.end)].flat();
    for (const comment of comments) if (comment !== undefined) add(comment.pos, comment.end);
    if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) {
      if (isTestName(node) || (!path.startsWith('test/') && isMessage(node.getText(file)))) addText(node);
    }
    node.getChildren(file).forEach(visit);
  };
  const addText = (node: ts.StringLiteralLike | ts.TemplateExpression) => {
    const parts = ts.isTemplateExpression(node)
      ? [node.head, ...node.templateSpans.map((span) => span.literal)]
      : [node];
    for (const part of parts) add(part.getStart(file), part.end);
  };
  visit(file);
  return [...ranges.values()];
}

/** `test('name', ...)`, `describe('name', ...)`, `test.each(...)('name', ...)`. */
function isTestName(node: ts.Node): boolean {
  const call = node.parent;
  if (!ts.isCallExpression(call) || call.arguments[0] !== node) return false;
  return /^(test|it|describe)\b/.test(call.expression.getText());
}

/** Whether a text is written for people: words with spaces between them, and no statement in Cypher or GraphQL. */
function isMessage(literal: string): boolean {
  return /\p{L} \p{Ll}+ /u.test(literal) && !/\b(MATCH|RETURN|UNWIND|CALL|WITH|CREATE)\b/.test(literal);
}
