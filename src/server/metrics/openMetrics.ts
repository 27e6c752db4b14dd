import { Registry } from 'prom-client';
import type { Config } from '../../config.ts';
import type { Graph } from '../../graph/connect.ts';
import type { Admission } from '../admission/Admission.ts';
import { metricsRoute } from './metricsRoute.ts';
import { namesOfOperations } from './namesOfOperations.ts';
import { openGauges, type ObservedParts } from './openGauges.ts';
import { processMetrics } from './processMetrics.ts';
import { RequestMetrics } from './RequestMetrics.ts';

interface MetricsOptions {
  readonly config: Pick<Config, 'METRICS_TOKEN' | 'NODE_ENV'>;
  /** Documents whose operations are always shown by their names. */
  readonly documents: readonly string[];
  readonly graph: Pick<Graph, 'read'>;
  readonly admission: Admission;
  readonly parts: ObservedParts | undefined;
}

/** The metrics of one server: `requests` counts, `route` answers at `/metrics`. */
export function openMetrics({ config, documents, ...observed }: MetricsOptions) {
  const registry = new Registry();
  if (config.METRICS_TOKEN !== undefined) processMetrics();
  return {
    requests: new RequestMetrics(registry, namesOfOperations(documents)),
    route: metricsRoute({
      ...{ registry, update: openGauges(registry, observed) },
      ...{ production: config.NODE_ENV === 'production', token: config.METRICS_TOKEN },
    }),
  };
}
