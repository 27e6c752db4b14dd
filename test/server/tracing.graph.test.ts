// fills: firstBundles
import {
  InMemorySpanExporter,
  NodeTracerProvider,
  SimpleSpanProcessor,
  type ReadableSpan,
} from '@opentelemetry/sdk-trace-node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSeededApi, type SeededApi } from '../support/seededApi.ts';

const traceId = '0af7651916cd43dd8448eb211c80319c';
/** For busy machines. */
const patient = { timeout: 10_000 };
const clientSpan = 'b7ad6b7169203331';

describe('the spans of an operation', () => {
  const exporter = new InMemorySpanExporter();
  const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  let api: SeededApi;
  beforeAll(async () => {
    provider.register();
    api = await startSeededApi();
  });
  afterAll(async () => {
    await api.stop();
    await provider.shutdown();
  });

  /** Asks as part of a trace, and returns the spans of it once the operation's own span has ended. */
  const spansOf = async (query: string): Promise<readonly ReadableSpan[]> => {
    exporter.reset();
    const headers = { 'content-type': 'application/json', traceparent: `00-${traceId}-${clientSpan}-01` };
    await (await fetch(`${api.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })).text();
    const spans = () => exporter.getFinishedSpans();
    await expect.poll(() => spans().some(({ parentSpanContext: of }) => of?.spanId === clientSpan), patient).toBe(true);
    return spans();
  };
  const within = (spans: readonly ReadableSpan[], outer: ReadableSpan) =>
    spans.filter(({ parentSpanContext }) => parentSpanContext?.spanId === outer.spanContext().spanId);

  it('are the operation within the trace of its client, and the statement with its field files', async () => {
    const spans = await spansOf(
      'query Evidence { deals(filter: { party: { key: { eq: "openai" } } }, first: 1) { edges { node { evidence(first: 1) { edges { node { locator } } } } } } }',
    );
    const operation = spans.find(({ parentSpanContext }) => parentSpanContext?.spanId === clientSpan)!;
    expect(operation.name).toBe('query Evidence');
    expect(operation.spanContext().traceId).toBe(traceId);
    expect(operation.attributes).toEqual({
      'graphql.operation.type': 'query',
      'graphql.operation.name': 'Evidence',
      'ai_market_graph.document': expect.stringMatching(/^[0-9a-f]{12}$/),
      'ai_market_graph.request_id': expect.any(String),
    });
    const [statement, ...others] = within(spans, operation);
    expect(others).toEqual([]);
    expect(statement!.name).toBe('statement Query.deals');
    expect(statement!.attributes['ai_market_graph.files']).toEqual(
      expect.arrayContaining(['cypher/Query/deals.party.cypher', 'cypher/Deal/evidence.cypher']),
    );
  });

  it('are the same for a document that the server knows already, and for several root fields', async () => {
    const query = 'query Two { one: entity(key: "openai") { name } two: entity(key: "nvidia") { name } }';
    for (let time = 0; time < 2; time += 1) {
      const spans = await spansOf(query);
      const operation = spans.find(({ name }) => name === 'query Two')!;
      expect(within(spans, operation).map(({ name }) => name)).toEqual([
        'statement Query.entity',
        'statement Query.entity',
      ]);
    }
  });

  it('have the search of a question about money', async () => {
    const spans = await spansOf('query Rings { fundingCycles(first: 1) { edges { node { length } } } }');
    const operation = spans.find(({ name }) => name === 'query Rings')!;
    expect(within(spans, operation).map(({ name }) => name)).toContain('search fundingCycles');
  });

  it('have the codes of errors, and nothing that a client wrote', async () => {
    const spans = await spansOf(
      'query Wrong { exposure(to: "open-secret", first: 1) { edges { node { __typename } } } }',
    );
    const operation = spans.find(({ name }) => name === 'query Wrong')!;
    expect(operation.attributes['ai_market_graph.errors']).toEqual(['UNKNOWN_ENTITY']);
    expect(operation.status.code).toBe(2);
    expect(
      JSON.stringify(spans.map(({ name, attributes, events, status }) => [name, attributes, events, status])),
    ).not.toContain('open-secret');
  });
});
