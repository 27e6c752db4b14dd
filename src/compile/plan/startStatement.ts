import { compileObject } from '../emit/compileObject.ts';
import {
  openBuilder,
  type CompiledOperation,
  type ReadTimes,
  type StatementBuilder,
} from '../emit/StatementBuilder.ts';

/** Begins the statement of a root field. Only this file connects the emitters with `compileObject`. */
export const startStatement = (operation: CompiledOperation, times: ReadTimes | null): StatementBuilder =>
  openBuilder(operation, times, compileObject);
