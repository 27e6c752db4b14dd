import { InMemorySpanExporter, NodeTracerProvider, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-node';
import { expect, it } from 'vitest';
import { inSpan, isTraced, statementSpan } from '../../src/model/request/inSpan.ts';

const neverAsked = (): never => {
  throw new Error('asked for attributes');
};

it('only runs the work as long as no SDK is registered', async () => {
  const form = { name: 'nothing', attributes: neverAsked };
  expect(isTraced()).toBe(false);
  const promise = Promise.resolve('done');
  // The promise of the work itself: no wrapper, no span, no attributes.
  expect(inSpan(form, (span) => (expect(span).toBeNull(), promise))).toBe(promise);
  await promise;
});

it('records work, what is within it, and the kind of its error without the message', async () => {
  const exporter = new InMemorySpanExporter();
  const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  provider.register();
  const secret = Object.assign(new Error('no entity has the key secret'), { code: 'UNKNOWN_ENTITY' });
  const inner = statementSpan('Query.deals', () => ['cypher/Query/deals.cypher']);
  const work = inSpan({ name: 'outer' }, () => inSpan(inner, () => Promise.reject(secret)));
  await expect(work).rejects.toBe(secret);
  const [statement, outer] = exporter.getFinishedSpans();
  expect([statement!.name, outer!.name]).toEqual(['statement Query.deals', 'outer']);
  expect(statement!.parentSpanContext?.spanId).toBe(outer!.spanContext().spanId);
  expect(statement!.attributes).toEqual({
    'db.system.name': 'neo4j',
    'db.query.summary': 'Query.deals',
    'ai_market_graph.files': ['cypher/Query/deals.cypher'],
    'error.type': 'UNKNOWN_ENTITY',
  });
  expect(
    JSON.stringify([statement, outer].map((span) => [span!.attributes, span!.events, span!.status])),
  ).not.toContain('secret');
  await provider.shutdown();
});
