import fc from 'fast-check';

/** `npm test` tries the same cases each time, so that it fails only by a change; `npm run check:long` tries others. */
const { PROPERTY_RUNS, PROPERTY_SEED } = process.env;
if (PROPERTY_RUNS === undefined) fc.configureGlobal({ seed: Number(PROPERTY_SEED ?? 1) });
