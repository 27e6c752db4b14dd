/** Resolves like `work`, or rejects with the signal's reason as soon as it aborts; `work` itself goes on. */
export function untilAborted<Result>(signal: AbortSignal, work: Promise<Result>): Promise<Result> {
  return new Promise((settle, fail) => {
    const leave = (): void => fail(signal.reason as Error);
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave, { once: true });
    work.then(settle, fail).finally(() => signal.removeEventListener('abort', leave));
  });
}
