import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitStatements } from './splitStatements.ts';

/** One migration file. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly file: string;
  readonly statements: readonly string[];
  /** Checksum of the file, without comments and white space. */
  readonly checksum: string;
  /** Checksum of each statement. */
  readonly checksums: readonly string[];
  /** True if it changes constraints or indexes, which cannot share a transaction with a change of data. */
  readonly changesSchema: boolean;
}

const fileName = /^V(\d{3,})__([a-z0-9]+(?:_[a-z0-9]+)*)\.cypher$/;
const schemaChange = /^(?:CREATE|DROP)\s+(?:[A-Z]+\s+)?(?:CONSTRAINT|INDEX)\b/i;
const repeatable = /\bIF\s+(?:NOT\s+)?EXISTS\b/i;

/** Reads the numbered files of a folder in order, and lists every problem with them. */
export function readMigrations(folder: string): { migrations: Migration[]; faults: string[] } {
  const files = readdirSync(folder).filter((file) => file.endsWith('.cypher'));
  const badNames = files
    .filter((file) => !fileName.test(file))
    .map(
      (file) =>
        `${file}: expected a name such as V003__short_name.cypher (lower-case letters, digits, single underscores)`,
    );
  const migrations = files
    .filter((file) => fileName.test(file))
    .map((file) => parse(file, readFileSync(join(folder, file), 'utf8')))
    .sort((one, other) => one.version - other.version || one.file.localeCompare(other.file));
  return { migrations, faults: [...badNames, ...numberFaults(migrations), ...migrations.flatMap(statementFaults)] };
}

function parse(file: string, text: string): Migration {
  const [, version = '', name = ''] = fileName.exec(file) ?? [];
  const statements = splitStatements(text);
  const checksums = statements.map((statement) => digest(statement.replaceAll(/\s+/g, ' ')).slice(0, 16));
  return {
    version: Number(version),
    name,
    file,
    statements,
    checksum: digest(checksums.join(' ')),
    checksums,
    changesSchema: statements.some((statement) => schemaChange.test(statement)),
  };
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function numberFaults(migrations: readonly Migration[]): string[] {
  return migrations.flatMap(({ version, file }, index) => {
    const before = migrations[index - 1];
    const due = (before?.version ?? 0) + 1;
    if (before?.version === version)
      return [`${file}: ${before.file} also has number ${version}; give one of them the next number`];
    if (version > due) return [`${file}: number ${due} is missing before it; numbers start at 1 and have no gaps`];
    return version < due ? [`${file}: numbers start at 1`] : [];
  });
}

function statementFaults({ file, statements, changesSchema }: Migration): string[] {
  if (statements.length === 0) return [`${file}: contains no statement`];
  if (!changesSchema) return [];
  return statements.flatMap((statement, index) => {
    const which = `${file}: statement ${index + 1}`;
    if (!schemaChange.test(statement)) {
      return [
        `${which} changes data and others change the schema, which cannot share a transaction; split the file in two`,
      ];
    }
    return repeatable.test(statement)
      ? []
      : [`${which} needs IF NOT EXISTS or IF EXISTS, so that it can be repeated after a crash`];
  });
}
