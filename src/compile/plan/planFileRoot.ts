import type { FieldNode } from 'graphql';
import { compilePage } from '../emit/compilePage.ts';
import { compileRows } from '../emit/compileRows.ts';
import { instantiateField } from '../emit/instantiateField.ts';
import { SampleVariables } from '../emit/SampleVariables.ts';
import type { Selection } from '../emit/Scope.ts';
import type { CompiledOperation, ReadTimes, StatementBuilder } from '../emit/StatementBuilder.ts';
import { argumentValues } from '../input/argumentValues.ts';
import { rowColumn } from '../run/versionFrame.ts';
import { isConnection, isList, type Field } from '../schemaShape.ts';
import type { FieldFile } from '../source/fieldFile.ts';
import { fileFor } from './fileFor.ts';
import type { PlannedRoot } from './PlannedRoot.ts';
import { readParameters } from './readParameters.ts';
import { startStatement } from './startStatement.ts';
import { readTimes, statedTimes } from './times.ts';

/** Plans a root field that a file answers: one statement. `times` reads its pair of times; null for the present. */
export function planFileRoot(
  operation: CompiledOperation,
  file: FieldFile,
  field: Field,
  nodes: readonly FieldNode[],
  times: ReadTimes | null = readTimes(field, nodes, operation.sample),
): PlannedRoot {
  const { sample } = operation;
  const builder = startStatement(operation, times);
  const selection: Selection = { file: fileFor(operation, file, field, nodes), field, nodes, parent: null };
  const { statement, gather, shape } = isConnection(field)
    ? compileRootPage(builder, selection)
    : compileRootRows(builder, selection);
  return {
    readsRepeatedly: false,
    isReusable: builder.isReusable,
    statements: statement === null ? [] : [statement],
    files: builder.files,
    times: (variables) => statedTimes(argumentValues(field, nodes, variables)),
    async answer(variables, send, scope) {
      const parameters = readParameters(builder, sample, variables);
      if (parameters === null) {
        const own = { ...operation, sample: new SampleVariables(variables) };
        return planFileRoot(own, file, field, nodes, times).answer(variables, send, scope);
      }
      return { raw: gather(statement === null ? [] : await send(statement, parameters)), parameters, shape };
    },
  };
}

/** `RETURN count UNION ALL page`, without what is not selected. */
function compileRootPage(builder: StatementBuilder, selection: Selection) {
  const { page, count, shape } = compilePage(builder, selection, rowColumn);
  const parts = [count === null ? null : `RETURN ${count} AS ${rowColumn}`, page].filter((part) => part !== null);
  return {
    statement: parts.length === 0 ? null : parts.join(' UNION ALL '),
    gather: (records: readonly unknown[]) => (count === null ? [records, null] : [records.slice(1), records[0]]),
    shape,
  };
}

function compileRootRows(builder: StatementBuilder, selection: Selection) {
  const { text, shape } = compileRows(builder, selection, instantiateField(builder, selection), rowColumn);
  const answersList = isList(selection.field.type);
  return {
    statement: answersList ? text : `${text} LIMIT 1`,
    gather: (records: readonly unknown[]) => (answersList ? records : (records[0] ?? null)),
    shape,
  };
}
