import { createHash, timingSafeEqual } from 'node:crypto';
import { Registry } from 'prom-client';
import { answer } from '../http/answer.ts';
import type { Route } from '../http/Exchange.ts';
import { HttpError } from '../http/HttpError.ts';
import { requireGetOrHead } from '../http/serveFile.ts';
import { processMetrics } from './processMetrics.ts';

interface MetricsOptions {
  readonly registry: Registry;
  readonly update: () => Promise<void>;
  readonly production: boolean;
  /** What a reader must send; if undefined, anyone may read in development and nobody in production. */
  readonly token: string | undefined;
}

/** Serves the metrics at /metrics. */
export function metricsRoute({ registry, update, production, token }: MetricsOptions): Route {
  return async ({ request, response }) => {
    requireGetOrHead(request.method);
    if (token !== undefined) requireToken(request.headers.authorization, token);
    else if (production) throw new HttpError(404, 'NOT_FOUND', `This server does not show its metrics. ${toShow}`);
    await update();
    const texts = [await registry.metrics(), await processMetrics().metrics()];
    response.setHeader('cache-control', 'no-store');
    await answer(response, 200, Registry.PROMETHEUS_CONTENT_TYPE, texts.join('\n'));
  };
}

const toShow = 'To show them, start the API with METRICS_TOKEN, and have Prometheus send this token as a bearer token.';

const howToSend = 'Send `Authorization: Bearer` with the value of METRICS_TOKEN.';

function requireToken(header: string | undefined, token: string): void {
  const [, given] = /^Bearer +(\S+) *$/i.exec(header ?? '') ?? [];
  if (given !== undefined && timingSafeEqual(digest(given), digest(token))) return;
  const fault = given === undefined ? 'A bearer token is missing' : 'The bearer token is wrong';
  const message = `${fault}. ${howToSend}`;
  throw new HttpError(401, 'UNAUTHORIZED', message, { 'www-authenticate': 'Bearer' });
}

/** Of one length, so that a comparison takes the same time for any token. */
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
