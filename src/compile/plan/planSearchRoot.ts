import {
  getNamedType,
  isInputObjectType,
  type FieldNode,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql';
import type { Search, SearchPage } from '../../model/search.ts';
import { decodeCursor } from '../answer/cursor.ts';
import { listName, pageOf } from '../answer/pageOf.ts';
import type { Shaper } from '../answer/shape.ts';
import { compileConnection } from '../emit/compileConnection.ts';
import { SampleVariables } from '../emit/SampleVariables.ts';
import { nodeRef, rowOf } from '../emit/Scope.ts';
import { openSharedRows, pick, unfold } from '../emit/sharedRows.ts';
import type { CompiledOperation } from '../emit/StatementBuilder.ts';
import { argumentValues } from '../input/argumentValues.ts';
import { pageArguments } from '../input/pageArguments.ts';
import { rowColumn } from '../run/versionFrame.ts';
import { isConnection, type Field } from '../schemaShape.ts';
import { keyOf } from '../source/globalId.ts';
import type { Parameters, PlannedRoot } from './PlannedRoot.ts';
import { readParameters } from './readParameters.ts';
import { startStatement } from './startStatement.ts';
import { readTimes, statedTimes, timePair } from './times.ts';

/** Plans a root field that a search answers: one statement reads what is selected on the rows of the page. */
export function planSearchRoot(
  operation: CompiledOperation,
  search: Search,
  field: Field,
  nodes: readonly FieldNode[],
): PlannedRoot {
  const { sample } = operation;
  const builder = startStatement(operation, readTimes(field, nodes, sample));
  const variable = builder.freshName('this');
  const reads = builder.recordReads(variable);
  const rowsName = builder.addParameter(() => []);
  const shared = openSharedRows(builder);
  const scope = { ...nodeRef(variable), columns: new Map<string, string>() };
  const type = getNamedType(field.type) as GraphQLObjectType;
  const connection = isConnection(field) ? compileConnection(builder, type, nodes, { ...scope, shared }) : null;
  const compiled = connection ?? builder.object(type, nodes, scope);
  const rowPart = `UNWIND $p.${rowsName} AS ${variable} RETURN ${rowOf(compiled)} AS ${rowColumn}`;
  const statement = [rowPart, ...shared.parts()].join('\nUNION ALL\n');

  return {
    readsRepeatedly: true,
    isReusable: builder.isReusable,
    statements: [statement],
    files: builder.files,
    times: (variables) => statedTimes(argumentValues(field, nodes, variables)),
    async answer(variables, send, scope) {
      const given = withKeys(field, argumentValues(field, nodes, variables));
      const values = readParameters(builder, sample, variables);
      if (values === null) {
        const own = { ...operation, sample: new SampleVariables(variables) };
        return planSearchRoot(own, search, field, nodes).answer(variables, send, scope);
      }
      const asked = connection === null ? oneRow : { ...pageIn(field, nodes, given), counts: connection.needsCount };
      const answer = await search(given, timePair(given), asked, scope);
      const { rows, fields, page } = pageOf(field, nodes, given, answer);
      const folded = shared.fold([...rows, fields]);
      const picked = folded.rows.slice(0, rows.length).map((row) => pick(row, reads));
      const parameters = { ...values, [rowsName]: picked, ...Object.fromEntries(folded.lists) };
      const hasMaps = [...folded.lists.values()].some((maps) => maps.length > 0);
      const readsGraph = hasMaps || (compiled.columns.length > 0 && rows.length > 0);
      const records = readsGraph ? await send(statement, parameters) : rows.map(() => []);
      const { graphVersion } = answer;
      const raw = page(records.slice(0, rows.length) as readonly (readonly unknown[])[], folded.rows.at(-1)!);
      const lists = unfold(folded.lists, records.slice(rows.length));
      return { raw, parameters, lists, shape: compiled.shape as Shaper, graphVersion };
    },
  };
}

/** For a field that returns one object, which has no pages. */
const oneRow: SearchPage = { size: 1, backward: false, counts: false, cursor: () => null };

function pageIn(field: Field, nodes: readonly FieldNode[], given: Parameters): Omit<SearchPage, 'counts'> {
  const { size, backward, after, before } = pageArguments(given, nodes[0]);
  const cursors = { after, before };
  return {
    size,
    backward,
    cursor: (name, types) =>
      cursors[name] === null ? null : decodeCursor(cursors[name], listName(field, given), types),
  };
}

/** The arguments of a search, with keys for all ids. */
const withKeys = (field: Field, values: Parameters): Record<string, unknown> =>
  keysIn(values, new Map(field.args.map(({ name, type }) => [name, type])));

function keysIn(values: Parameters, types: ReadonlyMap<string, GraphQLInputType>): Record<string, unknown> {
  const read = (value: unknown, type: GraphQLNamedType | undefined): unknown => {
    if (Array.isArray(value)) return value.map((item) => read(item, type));
    if (isInputObjectType(type) && value !== null) {
      const fields = Object.values(type.getFields());
      return keysIn(value as Parameters, new Map(fields.map((inner) => [inner.name, inner.type])));
    }
    return type?.name === 'ID' && typeof value === 'string' ? keyOf(value) : value;
  };
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, read(value, getNamedType(types.get(name)))]),
  );
}
