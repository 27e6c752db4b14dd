import { expect, it } from 'vitest';
import { fromTheFuture } from '../../src/ingest/loadTogether.ts';

const evening = new Date('2026-11-30T23:30:00Z');

it.each(['2031-05-05', '2026-12-02'])('a bundle recorded on %s is from the future', (recordedOn) => {
  expect(fromTheFuture({ bundle: 'mine', recordedOn }, evening)).toBe(
    `mine: warning: recordedOn ${recordedOn} is in the future; answers say that they are recorded through it`,
  );
});

it.each(['2026-12-01', '2026-11-30', '2025-01-01'])('a bundle recorded on %s is not', (recordedOn) => {
  expect(fromTheFuture({ bundle: 'mine', recordedOn }, evening)).toBe(null);
});
