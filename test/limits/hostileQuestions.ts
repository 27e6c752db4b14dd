import { readdirSync, readFileSync } from 'node:fs';

/**
 * A question and how it is to end: with data, or with an error of this code. Where the parser may run out of stack
 * before it counts too many tokens, which depends on what it ran before, two codes are listed with `|` between them.
 */
export interface HostileQuestion {
  readonly name: string;
  readonly expected: string;
  /** Sent to the graph before it is refused: more than none where only a part of the answer is. */
  readonly statements?: number;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string;
}

const folder = 'test/limits/hostile';

/**
 * Reads the files: a first line `# What it tries -> CODE`, where need be with
 * `after 1 statement`, and perhaps a second line with variables as JSON.
 */
export function readHostileQuestions(): HostileQuestion[] {
  return readdirSync(folder).map((file) => {
    const query = readFileSync(`${folder}/${file}`, 'utf8');
    const [, expected, statements = '0'] = /^# .+ -> (\w+)(?: after (\d) statement)?$/m.exec(query) ?? [];
    if (expected === undefined) throw new Error(`${folder}/${file}: expected a first line "# What it tries -> CODE"`);
    const [, variables] = /^# (\{.*\})$/m.exec(query) ?? [];
    return {
      name: file,
      expected,
      statements: Number(statements),
      query,
      variables: variables === undefined ? undefined : JSON.parse(variables),
    };
  });
}
