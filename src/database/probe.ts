import { connect as open } from 'node:net';
import { connect, type GraphAddress } from '../graph/connect.ts';
import { hasPanicked, isServerLost } from '../graph/failures.ts';

/** Result of an attempt to use a database. */
type ProbeResult = { readonly ok: true } | { readonly ok: false; readonly cause: Cause; readonly reason: string };
/** `routing`: a server answers and names others, which cannot be reached. */
type Cause = 'password' | 'database' | 'panic' | 'routing' | 'unreachable';

/** Tests whether a Neo4j answers, accepts the login and has the database. Takes a few seconds at most. */
export async function probe(address: GraphAddress): Promise<ProbeResult> {
  const graph = connect(address);
  try {
    // A connection succeeds even if the database does not exist, so run a query.
    await graph.read('RETURN 1');
    return { ok: true };
  } catch (error) {
    return { ok: false, cause: causeOf(error), reason: reasonOf(error as Error) };
  } finally {
    await graph.close();
  }
}

function causeOf(error: unknown): Cause {
  if (hasPanicked(error)) return 'panic';
  if (isServerLost(error)) return 'routing';
  const code = String((error as { code?: unknown }).code);
  if (code.startsWith('Neo.ClientError.Security.')) return 'password';
  return code.startsWith('Neo.ClientError.Database.') ? 'database' : 'unreachable';
}

/** Of an address whose cluster cannot be found, the driver gives the reason only as the cause of its error. */
const reasonOf = ({ message, cause }: Error): string =>
  cause instanceof Error && message.includes('No routing servers available')
    ? reasonOf(cause)
    : (message.split('\n')[0] ?? '');

/** Tests whether a program listens on a port of this machine. */
export async function isListening(port: number): Promise<boolean> {
  return new Promise((settle) => {
    const socket = open({ port, host: '127.0.0.1' });
    const end = (listening: boolean) => {
      socket.destroy();
      settle(listening);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
  });
}
