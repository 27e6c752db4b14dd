/** For a statement whose answer a client waits for: the server ends one that takes longer. Milliseconds. */
export const clientTimeout = { timeout: 30_000 } as const;
