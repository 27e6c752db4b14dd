import neo4j, { type Driver, type Session } from 'neo4j-driver';
import { ConnectionsBusy, hasStaleBookmark, isUnreachable } from './failures.ts';
import { Slots } from '../model/request/Slots.ts';

/**
 * Statements that may run at the same time. More would only wait for each other in the database, which has few processors,
 * and a burst would spend its time opening connections.
 */
const mostAtOnce = 20;

/** The most connections of the pool. A few are left for `openSession`: a health check never waits for other work. */
export const poolSize = mostAtOnce + 4;

/** Milliseconds that a read or a write waits while all connections are in use. */
const busyTimeouts = { READ: 5_000, WRITE: 60_000 };

/** Runs `work` in a session, which may be its own or shared. */
export type InSession = <Result>(
  mode: 'READ' | 'WRITE',
  work: (session: Session) => Promise<Result>,
  signal?: AbortSignal,
) => Promise<Result>;

/** How many statements run, how many wait for a connection, and how many can run at the same time. */
export interface ConnectionUse {
  readonly most: number;
  readonly inUse: number;
  readonly waiting: number;
}

interface Sessions {
  readonly use: () => ConnectionUse;
  /** Runs `work` in a session as soon as a connection is free. Requests take turns. */
  readonly inSession: InSession;
  /** Runs `work` in a session at once, beside the others. */
  readonly openSession: InSession;
}

interface SessionOptions {
  readonly database: string;
  /**
   * The servers of a cluster apply a write one after the other. If true, each session sees at least what the sessions before
   * it saw or wrote, whichever server it asks.
   */
  readonly isRouted: boolean;
  /** Called when the database cannot be reached. */
  readonly onLoss: () => void;
}

export function openSessions(driver: Driver, { database, isRouted, onLoss }: SessionOptions): Sessions {
  const connections = new Slots(mostAtOnce);
  let bookmarkManager = neo4j.bookmarkManager();

  const openSession: InSession = async (mode, work) => {
    const session = driver.session({ database, defaultAccessMode: mode, ...(isRouted && { bookmarkManager }) });
    try {
      return await work(session);
    } catch (error) {
      // A database that was restored from a copy may never reach what was seen before.
      if (hasStaleBookmark(error)) bookmarkManager = neo4j.bookmarkManager();
      if (isUnreachable(error)) {
        onLoss();
        // Each of those who wait would find the same, some seconds later.
        connections.refuseAll(error);
      }
      throw error;
    } finally {
      await session.close();
    }
  };
  const inSession: InSession = async (mode, work, signal) => {
    if (!connections.tryTake()) await waitForConnection(connections, busyTimeouts[mode], signal);
    try {
      return await openSession(mode, work);
    } finally {
      connections.release();
    }
  };
  const use = () => ({ most: connections.size, inUse: connections.taken, waiting: connections.waiting });
  return { use, inSession, openSession };
}

/** Waits for a free connection, in turn with other requests. */
async function waitForConnection(connections: Slots, milliseconds: number, signal?: AbortSignal): Promise<void> {
  const late = new AbortController();
  const busy = new ConnectionsBusy(`no connection was free within ${milliseconds} ms`);
  const timer = setTimeout(() => late.abort(busy), milliseconds);
  try {
    await connections.take(signal === undefined ? late.signal : AbortSignal.any([signal, late.signal]), signal);
  } finally {
    clearTimeout(timer);
  }
}
