/** Resolves like `work`, or rejects with the signal's reason as soon as it aborts; `work` goes on unless `stop` ends it. */
export function untilAborted<Result>(
  signal: AbortSignal,
  work: Promise<Result>,
  stop: () => void = () => {},
): Promise<Result> {
  return new Promise((settle, fail) => {
    const leave = (): void => {
      stop();
      fail(signal.reason as Error);
    };
    const stay = (): void => signal.removeEventListener('abort', leave);
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave, { once: true });
    work.then(
      (result) => {
        stay();
        settle(result);
      },
      (error: unknown) => {
        stay();
        fail(error);
      },
    );
  });
}
