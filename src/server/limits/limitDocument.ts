import {
  Kind,
  visit,
  type ASTVisitor,
  type DocumentNode,
  type ExecutableDefinitionNode,
  type FragmentDefinitionNode,
  type ValidationContext,
} from 'graphql';
import { checkLiterals } from './checkInput.ts';
import { checkTokens } from './checkTokens.ts';
import type { Limits } from './limits.ts';
import { mostRepeatedField } from './mostRepeatedField.ts';
import { count, LimitExceeded, type LimitCode } from './LimitExceeded.ts';
import { selectionMeasure, type Fragments, type Size } from './selectionMeasure.ts';

/**
 * A validation rule that refuses documents that are too large, whatever the variables. All rules walk the document
 * together. If this rule refuses, it skips the document for all of them, because the time for merging fields grows with
 * the square of their number.
 */
export function limitDocument(limits: Limits): (context: ValidationContext) => ASTVisitor {
  return (context) => ({
    Document(document) {
      const over = findExcess(document, limits);
      if (over === undefined) return undefined;
      context.reportError(over);
      return null;
    },
  });
}

/** Returns the first limit that the document exceeds. */
function findExcess(document: DocumentNode, limits: Limits): LimitExceeded | undefined {
  const tooLong = checkTokens(document, limits);
  if (tooLong !== undefined) return tooLong;
  const fragments: Fragments = new Map(
    document.definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((definition) => [definition.name.value, definition]),
  );
  const measure = selectionMeasure(fragments);
  const definitions = document.definitions.filter(
    (definition): definition is ExecutableDefinitionNode =>
      definition.kind === Kind.OPERATION_DEFINITION || definition.kind === Kind.FRAGMENT_DEFINITION,
  );
  const operations = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length;
  if (operations > limits.operations) {
    const message = `The document has ${count(operations)} operations; the limit is ${limits.operations}. Send only the operation to run.`;
    return new LimitExceeded('QUERY_TOO_LARGE', message, operations, limits.operations);
  }
  for (const definition of definitions) {
    const over = checkSize(measure(definition.selectionSet), definition, limits);
    if (over !== undefined) return over;
  }
  for (const definition of definitions) {
    const over = checkRepeats(definition, fragments, limits);
    if (over !== undefined) return over;
  }
  return checkLiterals(document, limits) ?? checkDirectives(document, limits);
}

function checkSize(size: Size, node: ExecutableDefinitionNode, limits: Limits): LimitExceeded | undefined {
  const kind = node.kind === Kind.OPERATION_DEFINITION ? 'operation' : 'fragment';
  const name = node.name === undefined ? `This ${kind}` : `The ${kind} "${node.name.value}"`;
  const refuse = (code: LimitCode, what: string, found: number, limit: number, advice: string) =>
    new LimitExceeded(code, `${name} ${what}; the limit is ${count(limit)}. ${advice}`, found, limit, node);
  const { depth, introspectionDepth, fields, aliases } = size;

  if (depth > limits.depth) {
    const advice = 'Select fewer levels and request the rest by key separately.';
    return refuse('QUERY_TOO_DEEP', `is ${count(depth)} levels deep`, depth, limits.depth, advice);
  }
  if (introspectionDepth > limits.introspectionDepth) {
    const what = `is ${count(introspectionDepth)} levels deep in introspection`;
    const advice = 'Use fewer nested "ofType" fields.';
    return refuse('QUERY_TOO_DEEP', what, introspectionDepth, limits.introspectionDepth, advice);
  }
  if (fields > limits.fields) {
    const advice = 'A fragment counts each time it is spread. Split the operation into several requests.';
    return refuse('QUERY_TOO_LARGE', `selects ${count(fields)} fields`, fields, limits.fields, advice);
  }
  if (aliases > limits.aliases) {
    const advice = 'To look up many keys, use a list field with "filter: {key: {in: [...]}}".';
    return refuse('QUERY_TOO_LARGE', `has ${count(aliases)} aliases`, aliases, limits.aliases, advice);
  }
  return undefined;
}

function checkRepeats(
  { selectionSet }: ExecutableDefinitionNode,
  fragments: Fragments,
  { repeats }: Limits,
): LimitExceeded | undefined {
  const { found, node } = mostRepeatedField(selectionSet, fragments);
  if (found <= repeats) return undefined;
  const name = (node?.alias ?? node?.name)?.value;
  const message = `"${name}" is selected ${count(found)} times in one selection; the limit is ${repeats}. Select it once.`;
  return new LimitExceeded('QUERY_TOO_LARGE', message, found, repeats, node);
}

function checkDirectives(document: DocumentNode, { directives: limit }: Limits): LimitExceeded | undefined {
  let over: LimitExceeded | undefined;
  visit(document, {
    enter(node) {
      const found = 'directives' in node ? (node.directives?.length ?? 0) : 0;
      if (found <= limit) return;
      const message = `A node of the document has ${count(found)} directives; the limit is ${limit}. Remove the others.`;
      over ??= new LimitExceeded('QUERY_TOO_LARGE', message, found, limit, node);
    },
  });
  return over;
}
