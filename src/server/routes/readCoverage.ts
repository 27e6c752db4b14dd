import type { ApolloServer } from '@apollo/server';
import type { Admission } from '../admission/Admission.ts';
import type { ApiContext } from '../ApiContext.ts';
import { openScope } from '../http/openScope.ts';
import type { Exchange } from '../http/Exchange.ts';
import type { ExampleOperation } from './exampleOperations.ts';

interface TierCount {
  readonly tier: string;
  readonly count: number;
}

/** What `operations/coverage.graphql` asks of the graph. */
export interface Coverage {
  readonly recordedThrough: string | null;
  readonly entities: number;
  readonly deals: number;
  readonly claims: number;
  readonly documents: number;
  readonly undatedDocuments: number;
  readonly documentsByTier: readonly TierCount[];
  readonly newestDocument: { readonly title: string; readonly publishedOn: string } | null;
  readonly dealsByBestTier: readonly TierCount[];
  readonly dealsWithOneSource: number;
  readonly dealsWithoutAmount: number;
  readonly disputedDeals: number;
}

interface Asking {
  readonly apollo: Pick<ApolloServer<ApiContext>, 'executeOperation'>;
  readonly admission: Pick<Admission, 'enter'>;
}

/** How long a page waits for the counts. */
const timeoutMs = 2_000;

/** Asks the API itself what is in the graph. Null if it does not answer in time. */
export async function readCoverage(
  { apollo, admission }: Asking,
  examples: readonly ExampleOperation[],
  { entry, request, response }: Exchange,
): Promise<Coverage | null> {
  const operation = examples.find(({ name }) => name === 'coverage');
  if (operation === undefined) return null;
  const { requestId } = entry;
  const scope = openScope(response, { requestId, client: request.socket.remoteAddress ?? '', timeoutMs });
  const admitted = await admission.enter(scope).catch(() => null);
  if (admitted === null) return null;
  const contextValue = { requestId, entry, scope, cypherDetail: null, sent: [], admitted, cost: 0 };
  const { body } = await apollo
    .executeOperation<{ graph: Coverage }>({ query: operation.document }, { contextValue })
    .finally(() => admitted.leave());
  return body.kind === 'single' ? (body.singleResult.data?.graph ?? null) : null;
}
