import { connect as open } from 'node:net';
import { connect, type GraphAddress } from '../graph/connect.ts';
import { hasPanicked } from '../graph/failures.ts';

/** Result of an attempt to use a database. */
type ProbeResult = { readonly ok: true } | { readonly ok: false; readonly cause: Cause; readonly reason: string };
type Cause = 'password' | 'database' | 'panic' | 'unreachable';

/** Tests whether a Neo4j answers, accepts the login and has the database. Takes a few seconds at most. */
export async function probe(address: GraphAddress): Promise<ProbeResult> {
  const graph = connect(address);
  try {
    // A connection succeeds even if the database does not exist, so run a query.
    await graph.read('RETURN 1');
    return { ok: true };
  } catch (error) {
    const { code = '', message } = error as { code?: string; message: string };
    return {
      ok: false,
      cause: hasPanicked(error) ? 'panic' : causeOf(String(code)),
      reason: message.split('\n')[0] ?? String(code),
    };
  } finally {
    await graph.close();
  }
}

function causeOf(code: string): Cause {
  if (code.startsWith('Neo.ClientError.Security.')) return 'password';
  return code.startsWith('Neo.ClientError.Database.') ? 'database' : 'unreachable';
}

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
