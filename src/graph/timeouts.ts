/** Read options for a statement that a client waits for: the server cancels it after 30 seconds. */
export const clientTimeout = { timeout: 30_000 } as const;
