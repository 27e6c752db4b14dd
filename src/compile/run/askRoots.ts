import type { GraphQLError } from 'graphql';
import type { Graph, PlanStep } from '../../graph/connect.ts';
import { asClient } from '../../graph/timeouts.ts';
import type { Variables } from '../emit/Compilation.ts';
import { located } from '../answer/errors.ts';
import { framed, unframed, type GraphState } from './graphState.ts';
import type { RootField } from '../plan/planOperation.ts';
import type { Answer, Send } from '../plan/planRoot.ts';

/** A statement that a root field sent, and how it fared. */
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
  /** Ends what runs in the database when the client is gone. */
  readonly signal?: AbortSignal | undefined;
  /** Told of every statement that was answered. */
  readonly onStatement?: ((sent: SentStatement) => void) | undefined;
  /** Statements are run with PROFILE, which costs time, and `onStatement` gets their plans. */
  readonly profile?: boolean | undefined;
}

/** What came back for a root field, in the form of its plan. */
export type RootAnswer = Answer | { readonly error: GraphQLError };

/** Asks for all root fields at once; those that are not of the graph have no answer here. */
export async function askRoots(
  roots: readonly RootField[],
  variables: Variables,
  sending: Sending,
): Promise<{ readonly answers: ReadonlyMap<string, RootAnswer>; readonly states: readonly GraphState[] }> {
  const ofGraph = roots.filter(({ field }) => field !== null);
  // What one statement reads has one state to tell; several statements have to prove that nothing came between them.
  const twice = ofGraph.length > 1 || ofGraph.some(({ plan }) => plan?.isSearch);
  const states: GraphState[] = [];
  const searched: number[] = [];

  const ask = async ({ key, nodes, plan, fault }: RootField): Promise<RootAnswer> => {
    try {
      if (plan === null) throw fault;
      const answer = await plan.answer(variables, sender(key, sending, twice, states));
      if (answer.graphVersion !== undefined) searched.push(answer.graphVersion);
      return answer;
    } catch (error) {
      return { error: located(error, nodes, key, sending.signal) };
    }
  };
  const answers = await Promise.all(ofGraph.map(async (root) => [root.key, await ask(root)] as const));
  // What a search saw has to be what the statements saw.
  const recordedThrough = states[0]?.recordedThrough ?? null;
  states.push(...searched.map((graphVersion) => ({ graphVersion, recordedThrough })));
  return { answers: new Map(answers), states };
}

/** Sends statements for one root field, and keeps the states of the graph that they saw. */
function sender(
  root: string,
  { graph, signal, onStatement, profile = false }: Sending,
  twice: boolean,
  states: GraphState[],
): Send {
  return async (text, values) => {
    const statement = framed(text, twice);
    const parameters = { p: values };
    const began = performance.now();
    let plan: PlanStep | null = null;
    const records = await graph.read(
      profile ? statement.replace(/^CYPHER 5/, 'CYPHER 5 PROFILE') : statement,
      parameters,
      { ...asClient, signal, onPlan: (step) => void (plan = step) },
    );
    onStatement?.({ root, statement, parameters, milliseconds: performance.now() - began, plan });
    const seen = unframed(records, twice);
    states.push(...seen.states);
    return seen.rows;
  };
}
