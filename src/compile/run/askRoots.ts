import type { GraphQLError } from 'graphql';
import type { Graph, PlanStep } from '../../graph/connect.ts';
import { optionsFor } from '../../graph/timeouts.ts';
import { inSpan, statementSpan } from '../../model/request/inSpan.ts';
import type { RequestScope } from '../../model/request/RequestScope.ts';
import { Slots } from '../../model/request/Slots.ts';
import type { Variables } from '../emit/SampleVariables.ts';
import { located } from '../answer/errors.ts';
import type { CountLeftOut } from './leftOut.ts';
import { frameOf } from './frameOf.ts';
import { framed, readVersion, unframed, type Frame, type GraphVersion } from './versionFrame.ts';
import type { RootField } from '../plan/planOperation.ts';
import type { RawAnswer, SendStatement } from '../plan/PlannedRoot.ts';

/** A statement that a root field sent. */
export interface SentStatement {
  /** The response key of the root field. */
  readonly root: string;
  readonly statement: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly milliseconds: number;
  readonly plan: PlanStep | null;
}

/** How the statements of a request are sent. */
export interface Sending {
  readonly graph: Pick<Graph, 'read'>;
  readonly countLeftOut: CountLeftOut;
  /** Ends statements and searches when the client leaves or the time is over. */
  readonly scope: RequestScope;
  /** Called for every statement that was answered. */
  readonly onStatement?: ((sent: SentStatement) => void) | undefined;
  /** Runs statements with PROFILE, which costs time, and passes their plans to `onStatement`. */
  readonly profile?: boolean | undefined;
}

/** What the database returned for a root field, or the error. */
export type RootAnswer = (RawAnswer & { readonly leftOut: number | null }) | { readonly error: GraphQLError };

/** The answers by response key, and the versions of the graph that they were read from. */
export interface Asked {
  readonly answers: ReadonlyMap<string, RootAnswer>;
  readonly versions: readonly GraphVersion[];
}

/** The most statements of one request that the database works on at a time, so that others get their turn. */
const mostStatements = 4;

/** Asks for all root fields at once. Those without a plan, such as `__typename`, have no answer here. */
export async function askRoots(roots: readonly RootField[], variables: Variables, sending: Sending): Promise<Asked> {
  const { scope } = sending;
  const ofGraph = roots.filter(({ field }) => field !== null);
  const frame = frameOf(roots);
  const inTurn = ofGraph.length === 1 ? atOnce : inSlots(new Slots(mostStatements));
  const versions: GraphVersion[] = [];
  const searched: number[] = [];

  const ask = async (root: RootField): Promise<RootAnswer> => {
    const { key, nodes, plan, fault } = root;
    try {
      if (plan === null) throw fault;
      const answer = await plan.answer(variables, sender(root, { ...sending, inTurn }, frame, versions), scope);
      if (answer.graphVersion !== undefined) searched.push(answer.graphVersion);
      const leftOut = await sending.countLeftOut({ root, variables, version: versions.at(-1) ?? null, scope });
      if (leftOut !== null) versions.push(leftOut);
      return { ...answer, leftOut: leftOut?.claims ?? null };
    } catch (error) {
      return { error: located(error, nodes, key, scope.signal) };
    }
  };
  const answers = await Promise.all(ofGraph.map(async (root) => [root.key, await ask(root)] as const));
  // A search alone, such as of `totalCount`, sends no statement.
  if (searched.length > 0 && versions.length === 0) versions.push(await readVersion(sending.graph, scope));
  // The version that a search saw must be the version that the statements read.
  const recordedThrough = versions[0]?.recordedThrough ?? null;
  versions.push(...searched.map((graphVersion) => ({ graphVersion, recordedThrough })));
  return { answers: new Map(answers), versions };
}

/** Runs a statement, at once or when it is its turn. */
type InTurn = <Result>(work: () => Promise<Result>) => Promise<Result>;

const atOnce: InTurn = (work) => work();
const inSlots =
  (slots: Slots): InTurn =>
  (work) =>
    slots.run(work);

/** Sends statements for one root field, and collects the versions of the graph that they read. */
function sender(
  { key, field, plan }: RootField,
  { graph, scope, onStatement, profile = false, inTurn }: Sending & { readonly inTurn: InTurn },
  frame: Frame,
  versions: GraphVersion[],
): SendStatement {
  const span = statementSpan(`Query.${field?.name}`, () => plan?.files ?? []);
  return async (text, values) => {
    const statement = framed(text, frame);
    const parameters = { p: values };
    let began = 0;
    let profiled: PlanStep | null = null;
    const ask = () => {
      began = performance.now();
      return graph.read(profile ? statement.replace(/^CYPHER 5/, 'CYPHER 5 PROFILE') : statement, parameters, {
        ...optionsFor(scope),
        onPlan: (step) => void (profiled = step),
      });
    };
    const records = await inTurn(() => inSpan(span, ask));
    const milliseconds = performance.now() - began;
    onStatement?.({ root: key, statement, parameters, milliseconds, plan: profiled });
    const read = unframed(records, frame);
    versions.push(...read.versions);
    return read.rows;
  };
}
