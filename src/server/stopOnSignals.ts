/** A key press that arrives twice, from the terminal and from npm or tsx, is not a second wish. Milliseconds. */
const repeatedSignalMs = 500;

/**
 * Ends the process in an orderly way on SIGTERM and SIGINT (Ctrl+C): awaits `stop`, then exits. A second signal ends
 * it at once. `say` is told which of the two is happening. Returns a function that takes the handlers away again.
 */
export function stopOnSignals(stop: () => Promise<void>, say: (message: string) => void): () => void {
  let asked: number | undefined;

  async function onSignal(signal: NodeJS.Signals): Promise<void> {
    const now = performance.now();
    if (asked !== undefined) {
      if (now - asked < repeatedSignalMs) return;
      say(`${signal} again: ended at once.`);
      process.exit(1);
    }
    asked = now;
    say(`${signal}: requests under way are answered, then it ends. Again to end at once.`);
    try {
      await stop();
      process.exit(0);
    } catch (error) {
      say(`It could not stop in order: ${error instanceof Error ? error.message : String(error)}`);
      process.exit(1);
    }
  }

  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
  return () => {
    process.off('SIGTERM', onSignal);
    process.off('SIGINT', onSignal);
  };
}
