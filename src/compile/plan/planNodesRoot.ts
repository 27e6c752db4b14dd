import type { FieldNode } from 'graphql';
import { maxPageSize } from '../../model/pageSize.ts';
import type { Shaper } from '../answer/shape.ts';
import type { Variables } from '../emit/SampleVariables.ts';
import type { CompiledOperation, ReadTimes } from '../emit/StatementBuilder.ts';
import { argumentValues, withArguments } from '../input/argumentValues.ts';
import { badInput } from '../input/badInput.ts';
import type { Field } from '../schemaShape.ts';
import type { FieldFile } from '../source/fieldFile.ts';
import { readId } from '../source/globalId.ts';
import { planFileRoot } from './planFileRoot.ts';
import type { Parameters, PlannedRoot } from './PlannedRoot.ts';
import { timesOfId } from './times.ts';

/** The most pairs of times among the ids of a request. */
const mostPairs = 10;

/** The ids of one pair of times, with their positions among all. */
interface Group {
  readonly isPresent: boolean;
  readonly ids: string[];
  readonly positions: number[];
}

/** What the database returned for one id, and how to shape it. */
interface Found {
  readonly raw: unknown;
  readonly shape: Shaper;
  readonly parameters: Parameters;
}

/** Plans `nodes(ids:)`: one statement for each pair of times among the ids. */
export function planNodesRoot(
  operation: CompiledOperation,
  file: FieldFile,
  field: Field,
  nodes: readonly FieldNode[],
): PlannedRoot {
  const idsOf = (variables: Variables) => argumentValues(field, nodes, variables)['ids'] as readonly string[];
  const asked = operation.sample.inline((variables) => {
    const groups = groupsOf(idsOf(variables));
    return {
      present: groups.some(({ isPresent }) => isPresent),
      past: groups.some(({ isPresent }) => !isPresent),
      several: groups.length > 1,
    };
  });
  // A statement gets the ids of one pair of times, so the first has it too.
  const pairOf = (variables: Variables) => readId(idsOf(variables)[0] ?? '').times;
  const times: ReadTimes = {
    asOf: (variables) => pairOf(variables)?.asOf,
    knownAt: (variables) => pairOf(variables)?.knownAt,
  };
  const present = asked.present ? planFileRoot(operation, file, field, nodes, null) : null;
  const past = asked.past ? planFileRoot(operation, file, field, nodes, times) : null;

  return {
    readsRepeatedly: asked.several,
    isReusable: present?.isReusable !== false && past?.isReusable !== false,
    statements: [present, past].flatMap((plan) => plan?.statements ?? []),
    files: new Set([present, past].flatMap((plan) => [...(plan?.files ?? [])])),
    times: (variables) => idsOf(variables).map(timesOfId),
    async answer(variables, send, scope) {
      const ids = idsOf(variables);
      const groups = groupsOf(ids);
      if (ids.length > maxPageSize) {
        throw badInput(`"ids" has ${ids.length} items; expected at most ${maxPageSize}. Ask in several requests.`);
      }
      if (groups.length > mostPairs) {
        throw badInput(
          `"ids" has ids of ${groups.length} pairs of times; expected at most ${mostPairs}. Ask in several requests.`,
        );
      }
      const raw: (Found | null)[] = ids.map(() => null);
      const ask = async (group: Group) => {
        const own = withArguments(variables, nodes, { ids: group.ids });
        const answer = await (group.isPresent ? present : past)!.answer(own, send, scope);
        for (const [index, position] of group.positions.entries()) {
          const found = (answer.raw as readonly unknown[])[index] ?? null;
          raw[position] = found === null ? null : { ...answer, raw: found };
        }
      };
      await Promise.all(groups.map(ask));
      return { raw, parameters: {}, shape: shapeFound as Shaper };
    },
  };
}

const shapeFound: Shaper<Found> = ({ raw, shape, parameters }, path, run) => shape(raw, path, { ...run, parameters });

function groupsOf(ids: readonly string[]): Group[] {
  const groups = new Map<string, Group>();
  for (const [position, id] of ids.entries()) {
    const { times } = readId(id);
    const name = JSON.stringify(times);
    const group = groups.get(name) ?? { isPresent: times === null, ids: [], positions: [] };
    groups.set(name, group);
    group.ids.push(id);
    group.positions.push(position);
  }
  return groups.size === 0 ? [{ isPresent: true, ids: [], positions: [] }] : [...groups.values()];
}
