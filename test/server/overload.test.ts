import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Slots } from '../../src/model/request/Slots.ts';
import type { Gateway } from '../../src/server/apollo/Gateway.ts';
import { openLoop, quantile, type Outcome } from '../load/openLoop.ts';
import { smallGateway } from './smallGateway.ts';
import { startApi } from './startApi.ts';

/** Something like a database that works on five questions at a time, each for 50 ms: a hundred a second. */
const [atOnce, serviceMs] = [5, 50];
const capacity = (atOnce * 1_000) / serviceMs;
const body = JSON.stringify({ query: '{ greeting }' });

/** A burst may wait; whether it was one shows after a moment. */
const onsetSeconds = 1;

/** `isAdmitted` false plants the fault: every request is worked on as soon as it comes. */
function limitedGateway(isAdmitted = true): Gateway {
  const slots = new Slots(atOnce);
  return {
    ...smallGateway(),
    load: async () => ({
      executor: async ({ operation, context }) => {
        if (isAdmitted) await context.admitted.weigh(operation, 1);
        else context.admitted.leave();
        await slots.run(() => pause(serviceMs));
        return { data: { greeting: 'Hello' } };
      },
    }),
  };
}

async function underLoad(gateway: Gateway, times: number, seconds: number) {
  const api = await startApi({ gateway, environment: { LOG_LEVEL: 'error' } });
  const load = { url: api.url, bodies: [body], probe: '/livez' };
  const alone = await openLoop({ ...load, rate: capacity / 5, seconds: 2 });
  const all = await openLoop({ ...load, rate: capacity * times, seconds: seconds + onsetSeconds });
  const outcomes = all.filter(({ due }) => due > onsetSeconds * 1_000);
  await api.stop();
  const graphql = outcomes.filter(({ path }) => path === '/graphql');
  const timesOf = (list: readonly Outcome[], status: number) =>
    list.filter((each) => each.status === status).map(({ milliseconds }) => milliseconds);
  return {
    unloaded: timesOf(
      alone.filter(({ path }) => path === '/graphql'),
      200,
    ),
    accepted: timesOf(graphql, 200),
    refused: timesOf(graphql, 503),
    health: timesOf(
      outcomes.filter(({ path }) => path !== '/graphql'),
      200,
    ),
    others: graphql.filter(({ status }) => status !== 200 && status !== 503),
  };
}

/** Times over HTTP, which a busy machine spoils: for `check:long`. `admission.test.ts` has the same in simulated time. */
describe.runIf(process.env['PROPERTY_RUNS'] !== undefined)('more requests than can be served', () => {
  it.each([2, 4])('%i times the capacity: the accepted are on time, the others are refused at once', async (times) => {
    const seconds = 20;
    const { unloaded, accepted, refused, health, others } = await underLoad(limitedGateway(), times, seconds);
    const figures = {
      unloaded: quantile(unloaded, 0.99),
      accepted: quantile(accepted, 0.99),
      goodput: accepted.length / seconds / capacity,
      refused: quantile(refused, 0.99),
      health: quantile(health, 0.99),
    };
    process.stderr.write(`${times} times the capacity: ${JSON.stringify(figures)}\n`);
    expect(others).toEqual([]);
    expect(figures.goodput).toBeGreaterThan(0.9);
    expect(figures.accepted).toBeLessThan(2.5 * figures.unloaded);
    expect(figures.refused).toBeLessThan(20);
    expect(figures.health).toBeLessThan(50);
  });

  it('would be late without admission', async () => {
    const { unloaded, accepted, refused } = await underLoad(limitedGateway(false), 2, 3);
    expect(refused).toEqual([]);
    expect(quantile(accepted, 0.99)).toBeGreaterThan(2.5 * quantile(unloaded, 0.99));
  });
});
