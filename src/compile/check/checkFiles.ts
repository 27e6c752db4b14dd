import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { getNamedType, isInputObjectType, type GraphQLField, type GraphQLInputField } from 'graphql';
import { suggestion } from '../../model/nearest.ts';
import { readFieldFile } from '../source/fieldFile.ts';
import type { CheckedParts } from './CheckedParts.ts';
import { checkForms } from './checkForms.ts';
import { checkStatement, type StatementProblem } from './checkStatement.ts';
import type { WritingStatement } from './checkWrites.ts';
import { sdlLocation } from './sdlLocation.ts';
import { readUses } from './readUses.ts';

/** Folders of statements that may write; every other statement only reads. */
const writing = ['ingest/write/', 'migrations/', 'upkeep/write/'];

/**
 * Finds files that belong to no field, do not have the form of a field file, write although they must only read, or use
 * labels, types or properties that the graph does not have. Each problem is one line: file and line, what is wrong, and
 * the location in the SDL of the field that the file answers.
 */
export function checkFiles({ schema, model, folder }: Pick<CheckedParts, 'schema' | 'model' | 'folder'>): string[] {
  return filesIn(folder).flatMap((file) => {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    const [group = '', name = ''] = file.split(sep);
    const type = schema.getType(group);
    const owner = type && 'getFields' in type ? { name: type.name, fields: type.getFields() } : null;
    const field = owner === null ? null : fieldOf(owner.fields, name);
    const answers = owner && field ? ` (${sdlLocation(field)}: ${owner.name}.${field.name})` : '';
    const problemOf = ({ line, message }: StatementProblem) => `${path}:${line}: ${message}${answers}`;
    const advice = (word: string) =>
      owner === null
        ? `move the statement to a write/ folder or remove ${word}`
        : `a field only reads, so remove ${word}`;
    const strays = owner !== null && field === null;
    return [
      ...(strays
        ? [
            `${path}: belongs to no field of ${owner.name}${suggestion(name.replace(ending, ''), Object.keys(owner.fields))}`,
          ]
        : []),
      ...(owner === null ? [] : formFault(path, group !== 'Query').map((fault) => `${fault}${answers}`)),
      ...(isWriting(file)
        ? []
        : readUses(text).writes.map(
            ({ line, name: word }) => `${path}:${line}: ${word} writes; ${advice(word)}${answers}`,
          )),
      // A migration uses the names of its time.
      ...(file.startsWith('migrations') ? [] : checkStatement(text, model)).map(problemOf),
      ...(owner === null ? [] : checkForms(text)).map(problemOf),
    ];
  });
}

/** The statements of a folder that may write. */
export const writingStatements = (folder: string): WritingStatement[] =>
  filesIn(folder)
    .filter(isWriting)
    .map((file) => ({ path: join(folder, file), text: readFileSync(join(folder, file), 'utf8') }));

const isWriting = (file: string): boolean => writing.some((folder) => file.replaceAll(sep, '/').startsWith(folder));

const ending = /\.cypher$/;

/** The statements of a folder and of its subfolders. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .sort();

function formFault(path: string, hasParent: boolean): string[] {
  try {
    readFieldFile(path, hasParent);
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}

type Field = GraphQLField<unknown, unknown> | GraphQLInputField;

/**
 * The field that a file answers: `entity.key` answers `entity` if the argument is given, `deals.party` answers `deals`
 * if the filter names a party.
 */
function fieldOf(fields: Readonly<Record<string, Field>>, file: string): Field | null {
  const [name = '', beginning, ...rest] = file.replace(ending, '').split('.');
  const field = fields[name];
  if (field === undefined || rest.length > 0) return null;
  if (beginning === undefined) return field;
  const args = 'args' in field ? field.args : [];
  const filter = getNamedType(args.find((each) => each.name === 'filter')?.type);
  const relations = isInputObjectType(filter) ? Object.keys(filter.getFields()) : [];
  return [...args.map((each) => each.name), ...relations].includes(beginning) ? field : null;
}
