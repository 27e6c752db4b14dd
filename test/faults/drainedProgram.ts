import { stopOnSignals } from '../../src/server/stopOnSignals.ts';
import { smallGateway } from '../server/smallGateway.ts';
import { startApi } from '../server/startApi.ts';

// The server that `draining.test.ts` stops. It prints its address, and a dot for each request that it works on. With the
// argument "abrupt" it has the fault that the test finds: it ends without waiting for them.
const isAbrupt = process.argv[2] === 'abrupt';
const gateway = smallGateway(async () => {
  process.stdout.write('.');
  await new Promise((settle) => setTimeout(settle, 2_000));
  return 'at last';
});
const api = await startApi({
  gateway,
  environment: { DRAIN_MS: '500', LOG_LEVEL: 'error', REQUESTS_AT_WORK_MIN: '200', REQUESTS_AT_WORK_MAX: '200' },
});
stopOnSignals(isAbrupt ? async () => {} : () => api.stop(), () => {});
process.stdout.write(`${api.url}\n`);
