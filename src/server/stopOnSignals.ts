/** One Ctrl+C can arrive twice: from the terminal, and again from npm or tsx. Within this time it counts once. */
const repeatedSignalMs = 500;

/**
 * Shuts the process down on SIGTERM and SIGINT (Ctrl+C): awaits `stop`, then exits. A second signal exits immediately.
 * Passes a message about either to `say`. Returns a function that removes the handlers.
 */
export function stopOnSignals(stop: () => Promise<void>, say: (message: string) => void): () => void {
  let asked: number | undefined;

  async function shutDown(signal: NodeJS.Signals): Promise<void> {
    const now = performance.now();
    if (asked !== undefined) {
      if (now - asked < repeatedSignalMs) return;
      say(`Received ${signal} again: exiting immediately.`);
      process.exit(1);
    }
    asked = now;
    say(`Received ${signal}: stopping. Repeat it to exit immediately.`);
    try {
      await stop();
      process.exit(0);
    } catch (error) {
      say(`Shutdown failed: ${error instanceof Error ? error.message : String(error)}`);
      process.exit(1);
    }
  }

  const onSignal = (signal: NodeJS.Signals): void => void shutDown(signal);
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
  return () => {
    process.off('SIGTERM', onSignal);
    process.off('SIGINT', onSignal);
  };
}
