import { setTimeout as wait } from 'node:timers/promises';
import { BoltServer, type Conversation, type Message, type Reply } from './BoltServer.ts';

/** What a server of the cluster was asked to do. */
interface Asked {
  readonly server: number;
  readonly what: 'read' | 'write' | 'commit';
}

interface Transaction {
  readonly mode: 'read' | 'write';
  readonly keys: string[];
}

const password = 'the password';

/**
 * Servers that speak Bolt and take roles as those of a cluster do. Every read returns one row: how many keys the server has,
 * and its number. A write with the parameter `key` adds that key, once. The leader commits; the others apply what it
 * committed, at once or when `catchUp` lets them.
 */
export class StubCluster {
  /** The number of the leader; null while there is none. */
  leader: number | null = 0;
  /** Every read, write and commit, in the order in which they arrived. */
  readonly asked: Asked[] = [];
  /** The keys of each transaction that was committed. */
  committed: string[][] = [];
  /** Servers that apply nothing new. */
  readonly behind = new Set<number>();
  /** How many of the next commits are carried out and not acknowledged. */
  lostAcknowledgements = 0;
  /** Switch of a planted fault: the servers answer before they have what a bookmark names. */
  ignoresBookmarks = false;
  /** Addresses that are named in place of those of the servers. */
  named: readonly string[] | null = null;
  private readonly servers: BoltServer[] = [];
  private readonly applied: number[] = [];
  private history = 1;
  private staleBookmark: Reply | null = null;

  static async start(size = 3): Promise<StubCluster> {
    const cluster = new StubCluster();
    for (let server = 0; server < size; server += 1) {
      cluster.servers.push(new BoltServer(() => cluster.conversation(server)));
      cluster.applied.push(0);
      await cluster.servers[server]!.listen();
    }
    return cluster;
  }

  /** How a program finds the cluster, through one of its servers. */
  address(scheme: 'neo4j' | 'bolt', server = 0) {
    return { uri: `${scheme}://127.0.0.1:${this.servers[server]!.port}`, user: 'neo4j', password, database: 'neo4j' };
  }

  /** Lets all servers apply what was committed. */
  catchUp(): void {
    this.behind.clear();
    this.applied.fill(this.committed.length);
  }

  /** Puts an older copy in place of the database, which answers to bookmarks of before with this code. */
  restore(code: 'InvalidBookmark' | 'BookmarkTimeout'): void {
    const kind = code === 'BookmarkTimeout' ? 'TransientError' : 'ClientError';
    this.staleBookmark = { code: `Neo.${kind}.Transaction.${code}`, message: 'The bookmark is of another history.' };
    this.history += 1;
    this.committed = [];
    this.applied.fill(0);
  }

  kill(server: number): Promise<void> {
    return this.servers[server]!.kill();
  }

  async stop(): Promise<void> {
    await Promise.all(this.servers.map((server) => server.kill()));
  }

  /** The servers that were asked to do this. */
  serversAsked(to: Asked['what']): readonly number[] {
    return this.asked.filter(({ what }) => what === to).map(({ server }) => server);
  }

  private conversation(server: number): Conversation {
    let open: Transaction | null = null;
    let isExplicit = false;
    let rows: unknown[][] = [];
    return async ({ name, fields }: Message) => {
      if (name === 'LOGON') return this.login(fields[0] as Record<string, unknown>);
      if (name === 'ROUTE') return this.routes(fields[2] as Record<string, unknown>);
      if (name === 'BEGIN' || (name === 'RUN' && !isExplicit)) {
        const extra = fields.at(-1) as Record<string, unknown>;
        const fault = faultOfDatabase(extra) ?? (await this.reach(server, extra['bookmarks']));
        if (fault !== null) return fault;
        open = { mode: extra['mode'] === 'r' ? 'read' : 'write', keys: [] };
        isExplicit = name === 'BEGIN';
      }
      if (name === 'RUN') {
        const [, parameters] = fields as [string, Record<string, unknown>];
        this.asked.push({ server, what: open!.mode });
        if (open!.mode === 'write' && server !== this.leader) return notALeader;
        if (typeof parameters['key'] === 'string') open!.keys.push(parameters['key']);
        rows = [[this.keysOf(server), server]];
        return { success: { fields: ['keys', 'server'] } };
      }
      const isEnd = name === 'COMMIT' || (name === 'PULL' && !isExplicit);
      if (isEnd && open?.mode === 'write') {
        if (server !== this.leader) return notALeader;
        this.commit(server, open.keys);
        if (this.lostAcknowledgements > 0) {
          this.lostAcknowledgements -= 1;
          return null;
        }
      }
      if (isEnd || name === 'ROLLBACK' || name === 'RESET') [open, isExplicit] = [null, false];
      const seen = { bookmark: `${this.history}:${this.applied[server]}` };
      if (name === 'PULL') return { rows, success: { type: 'r', ...(isEnd && seen) } };
      if (name === 'HELLO') return { success: { server: 'Neo4j/5.26.0', connection_id: `bolt-${server}` } };
      return { success: isEnd ? seen : {} };
    };
  }

  private login({ credentials }: Record<string, unknown>): Reply {
    if (credentials === password) return { success: {} };
    return { code: 'Neo.ClientError.Security.Unauthorized', message: 'The client is unauthorized.' };
  }

  private routes(extra: Record<string, unknown>): Reply {
    const all = this.servers.map(({ port }) => `127.0.0.1:${port}`);
    const named = (servers: readonly string[]) => this.named ?? servers;
    const servers = [
      { role: 'ROUTE', addresses: all },
      { role: 'READ', addresses: named(all.filter((_, server) => server !== this.leader)) },
      { role: 'WRITE', addresses: named(all.filter((_, server) => server === this.leader)) },
    ];
    return faultOfDatabase(extra) ?? { success: { rt: { ttl: 300, db: 'neo4j', servers } } };
  }

  /** Waits until a server has applied what these bookmarks name. */
  private async reach(server: number, bookmarks: unknown): Promise<Reply | null> {
    for (const bookmark of (bookmarks ?? []) as string[]) {
      const [history, version] = bookmark.split(':').map(Number);
      if (history !== this.history) return this.staleBookmark;
      while (!this.ignoresBookmarks && this.applied[server]! < version!) await wait(5);
    }
    return null;
  }

  private commit(leader: number, keys: string[]): void {
    this.asked.push({ server: leader, what: 'commit' });
    this.committed.push(keys);
    this.servers.forEach((_, server) => {
      if (!this.behind.has(server)) this.applied[server] = this.committed.length;
    });
  }

  private keysOf(server: number): number {
    return new Set(this.committed.slice(0, this.applied[server]).flat()).size;
  }
}

const notALeader: Reply = {
  code: 'Neo.ClientError.Cluster.NotALeader',
  message: 'No write operations are allowed directly on this server.',
};

function faultOfDatabase({ db }: Record<string, unknown>): Reply | null {
  if (db === 'neo4j' || db === undefined) return null;
  return { code: 'Neo.ClientError.Database.DatabaseNotFound', message: `No database '${String(db)}'` };
}
