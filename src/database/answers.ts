import { connect as open } from 'node:net';
import { connect, type GraphAddress } from '../graph/connect.ts';

/** What came of an attempt to use a database. */
type Answer = { readonly ok: true } | { readonly ok: false; readonly why: Why; readonly reason: string };
type Why = 'password' | 'database' | 'unreachable';

/** Tries whether a Neo4j answers, lets us in and has the database. Takes a few seconds at most. */
export async function answers(address: GraphAddress): Promise<Answer> {
  const graph = connect(address);
  try {
    // A connection alone does not tell whether the database is there.
    await graph.read('RETURN 1');
    return { ok: true };
  } catch (error) {
    const { code = '', message } = error as { code?: string; message: string };
    return { ok: false, why: whyOf(String(code)), reason: message.split('\n')[0] ?? String(code) };
  } finally {
    await graph.close();
  }
}

function whyOf(code: string): Why {
  if (code.startsWith('Neo.ClientError.Security.')) return 'password';
  return code.startsWith('Neo.ClientError.Database.') ? 'database' : 'unreachable';
}

/** True where something listens on a port of this machine. */
export async function listens(port: number): Promise<boolean> {
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
