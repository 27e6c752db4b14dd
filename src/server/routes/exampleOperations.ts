import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, validate, type GraphQLSchema } from 'graphql';
import { UserError } from '../../errors.ts';

/** An operation that newcomers can start from. */
export interface ExampleOperation {
  /** File name without its extension. */
  readonly name: string;
  /** The question in words: the first comment line without the variables. */
  readonly title: string;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const operations = fileURLToPath(new URL('../../../operations/', import.meta.url));
/** The main question of the project. */
const first = 'who-funds-whose-capacity';

/** Reads the example operations: the main question first, then the others by name. */
export function readExampleOperations(folder = operations): ExampleOperation[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  const examples = names.sort().map((name) => {
    const document = readFileSync(join(folder, name), 'utf8');
    return { name: name.replace(/\.graphql$/, ''), document, ...readFirstLine(name, document) };
  });
  return [...examples.filter(({ name }) => name === first), ...examples.filter(({ name }) => name !== first)];
}

/** Returns the examples that are valid against the schema. */
export function validExamples(examples: readonly ExampleOperation[], schema: GraphQLSchema): ExampleOperation[] {
  return examples.filter(({ document }) => validate(schema, parse(document)).length === 0);
}

/** Parses a line such as `# Who pays it. {"key": "nvidia"}; more words`. */
function readFirstLine(name: string, document: string): Pick<ExampleOperation, 'title' | 'variables'> {
  const [line = ''] = document.split('\n', 1);
  const [, words, braced] = /^#\s*([^{]*)(\{.*)?$/.exec(line) ?? [];
  if (words === undefined) throw badFirstLine(name, line);
  const title = words.trim().replace(/\.$/, '');
  if (braced === undefined) return { title, variables: {} };
  // The object ends at the first brace that makes it valid JSON.
  for (let end = braced.indexOf('}'); end >= 0; end = braced.indexOf('}', end + 1)) {
    try {
      return { title, variables: JSON.parse(braced.slice(0, end + 1)) };
    } catch {
      continue;
    }
  }
  throw badFirstLine(name, line);
}

function badFirstLine(name: string, line: string): UserError {
  const expected = 'a comment with the question and its variables as JSON, such as # Who pays it. {"key": "nvidia"}';
  return new UserError(`operations/${name}, line 1: expected ${expected}; found ${line}`);
}
