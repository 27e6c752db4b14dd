import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isEnumType, isObjectType, type GraphQLSchema } from 'graphql';
import { DealKind, legTypes } from '../../../model/dealKinds.ts';
import { completedFiles, type ListedParts } from './completedFiles.ts';
import { checkNames } from './checkNames.ts';
import { sdlLocation } from '../sdlLocation.ts';

/**
 * Finds files in which a kind of deal or a leg type of `dealKinds` is missing. Each problem is one line: file and line,
 * what is missing, and what to do.
 */
export function checkDealKinds(parts: ListedParts): string[] {
  const migrations = join(parts.folder, 'migrations');
  const stale = completedFiles(parts).flatMap(({ path, stale }) =>
    stale.map(({ line, message }) => `${path}:${line}: ${message}; run npm run generate`),
  );
  return [
    ...stale,
    ...statementsIn(parts.folder)
      .filter((path) => !path.startsWith(migrations))
      .flatMap((path) => checkNames(path, readFileSync(path, 'utf8'))),
    ...missingTypes(parts.schema),
    ...missingValues(parts.schema),
    ...missingIndexes(migrations),
    ...missingRules(join(parts.folder, 'browser', 'style.grass')),
  ];
}

function missingTypes(schema: GraphQLSchema): string[] {
  const deal = schema.getType('Deal');
  return DealKind.options
    .filter((kind) => !isObjectType(schema.getType(kind)))
    .map(
      (kind) =>
        `${sdlLocation(deal ?? {})}: no type is the deal kind ${kind}; add "type ${kind} implements Deal" and its description`,
    );
}

/** An enum of kinds or of leg types has all of them. */
function missingValues(schema: GraphQLSchema): string[] {
  const enums = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
  return enums.filter(isEnumType).flatMap((type) => {
    const values = type.getValues().map(({ name }) => name);
    return [DealKind.options, legTypes].flatMap((words: readonly string[]) => {
      const missing = words.filter((word) => !values.includes(word));
      if (words.length - missing.length < 2) return [];
      return missing.map(
        (word) => `${sdlLocation(type)}: enum ${type.name} has no ${word}; add the value and its description`,
      );
    });
  });
}

/** Deal edges are found by their key. */
function missingIndexes(folder: string): string[] {
  const text = statementsIn(folder)
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  return legTypes
    .filter((type) => !new RegExp(String.raw`FOR \(\)-\[(\w+):${type}\]-\(\) ON \(\1\.${edgeKey}\)`).test(text))
    .map((type) => {
      const name = `${type.toLowerCase()}_edge`;
      return `${folder}: no index on ${edgeKey} of ${type}; add to the next migration: CREATE INDEX ${name} IF NOT EXISTS FOR ()-[r:${type}]-() ON (r.${edgeKey});`;
    });
}

const edgeKey = 'edgeKey';

/** Neo4j Browser draws every kind and every leg type in a colour of its own. */
function missingRules(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  const selectors = [
    ...DealKind.options.map((kind) => `node.${kind}`),
    ...legTypes.map((type) => `relationship.${type}`),
  ];
  return selectors
    .filter((selector) => !text.includes(`\n${selector} {`))
    .map((selector) => `${path}: no rule ${selector}; copy the rule of a similar one and choose a colour`);
}

const statementsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.cypher'))
    .sort()
    .map((name) => join(folder, name));
