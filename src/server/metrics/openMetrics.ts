import { Registry } from 'prom-client';
import type { Config } from '../../config.ts';
import type { Graph } from '../../graph/connect.ts';
import type { Admission } from '../admission/Admission.ts';
import { expectedDocuments } from '../documents/expectedDocuments.ts';
import type { TrustedDocuments } from '../documents/readTrustedDocuments.ts';
import { metricsRoute } from './metricsRoute.ts';
import { namesOfOperations } from './namesOfOperations.ts';
import { openGauges, type ObservedParts } from './openGauges.ts';
import { RequestMetrics } from './RequestMetrics.ts';

interface MetricsOptions {
  readonly config: Pick<Config, 'METRICS_TOKEN' | 'NODE_ENV'>;
  readonly trusted: TrustedDocuments | null;
  readonly graph: Pick<Graph, 'read'>;
  readonly admission: Admission;
  readonly parts: ObservedParts | undefined;
}

/** The metrics of one server: `requests` counts, `route` answers at `/metrics`. */
export function openMetrics({ config, trusted, ...observed }: MetricsOptions) {
  const registry = new Registry();
  return {
    requests: new RequestMetrics(registry, namesOfOperations(expectedDocuments(trusted))),
    route: metricsRoute({
      ...{ registry, update: openGauges(registry, observed) },
      ...{ production: config.NODE_ENV === 'production', token: config.METRICS_TOKEN },
    }),
  };
}
