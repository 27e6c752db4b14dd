import { context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { attributePrefix, inSpan, isTraced } from '../../model/request/inSpan.ts';
import type { Exchange } from './Exchange.ts';

/** Runs the work on an operation in a span, which belongs to the trace that the client names. */
export function inOperationSpan<Result>(
  { request, entry }: Pick<Exchange, 'request' | 'entry'>,
  work: () => Promise<Result>,
): Promise<Result> {
  if (!isTraced() || request.method === 'OPTIONS') return work();
  const active = context.active();
  // If the SDK instruments HTTP, its span is active and has read the headers.
  const parent = trace.getSpan(active) === undefined ? propagation.extract(active, request.headers) : active;
  return context.with(parent, () =>
    inSpan({ name: 'query', kind: SpanKind.SERVER }, async (span) => {
      try {
        return await work();
      } finally {
        const { operation, document, errors, requestId } = entry;
        // The program has only queries.
        if (operation !== undefined) span?.updateName(`query ${operation}`);
        span?.setAttributes({
          'graphql.operation.type': 'query',
          ...(operation !== undefined && { 'graphql.operation.name': operation }),
          ...(document !== undefined && { [`${attributePrefix}.document`]: document }),
          [`${attributePrefix}.request_id`]: requestId,
        });
        if (errors !== undefined) span?.setAttribute(`${attributePrefix}.errors`, [...errors]);
        if (errors !== undefined) span?.setStatus({ code: SpanStatusCode.ERROR });
      }
    }),
  );
}
