import {
  ProxyTracerProvider,
  SpanKind,
  SpanStatusCode,
  trace,
  type Attributes,
  type Span,
  type Tracer,
} from '@opentelemetry/api';

const program = 'ai-market-graph';
let known: Tracer | null = null;

interface SpanForm {
  readonly name: string;
  readonly kind?: SpanKind;
  /** Computed only if there is an SDK. Never values of variables. */
  readonly attributes?: () => Attributes;
}

/** Whether the operator has registered an SDK of OpenTelemetry. Without one, the API's own provider has no delegate. */
export const isTraced = (): boolean => tracer() !== null;

/**
 * Runs work in a span of the operator's SDK, within the span that is active. Without an SDK, only runs the work, with null. A
 * span shows the code or name of an error, but not its message, which can contain what a client wrote.
 */
export function inSpan<Result>(
  { name, kind = SpanKind.INTERNAL, attributes }: SpanForm,
  work: (span: Span | null) => Promise<Result>,
): Promise<Result> {
  const own = tracer();
  if (own === null) return work(null);
  return own.startActiveSpan(name, { kind, attributes: attributes?.() ?? {} }, async (span) => {
    try {
      return await work(span);
    } catch (error) {
      const { code, name: type } = error as { readonly code?: unknown; readonly name?: unknown };
      span.setAttribute('error.type', String(code ?? type));
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  });
}

/** A statement that Neo4j runs, named after the field or the file that it answers, with the files that it was made of. */
export const statementSpan = (name: string, files: () => Iterable<string>): SpanForm => ({
  name: `statement ${name}`,
  kind: SpanKind.CLIENT,
  attributes: () => ({
    'db.system.name': 'neo4j',
    'db.query.summary': name,
    [`${attributePrefix}.files`]: [...files()],
  }),
});

/** Begins the names of attributes that OpenTelemetry does not define. */
export const attributePrefix = 'ai_market_graph';

function tracer(): Tracer | null {
  if (known !== null) return known;
  const provider = trace.getTracerProvider();
  if (provider instanceof ProxyTracerProvider && provider.getDelegateTracer(program) === undefined) return null;
  return (known = trace.getTracer(program));
}
