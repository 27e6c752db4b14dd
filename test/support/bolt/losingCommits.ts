import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** The message COMMIT, with its length before it and the end of the message after it. */
const commit = Buffer.from([0, 2, 0xb0, 0x12, 0, 0]);
/** How a SUCCESS begins. */
const success = Buffer.from([0xb1, 0x70]);

/** A proxy before a Neo4j that can lose the answers to commits. */
export interface LosingProxy {
  readonly uri: string;
  /** How many of the next commits are carried out, and their connection ended in place of the answer. */
  toLose: number;
  lost: number;
  stop(): void;
}

export async function losingCommits(uri: string): Promise<LosingProxy> {
  const { hostname, port } = new URL(uri);
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const database = connect(Number(port), hostname);
    const end = () => [client, database].forEach((socket) => void socket.destroy());
    for (const socket of [client, database]) {
      sockets.add(socket);
      socket.on('error', end).on('close', () => (sockets.delete(socket), end()));
    }
    let isLosing = false;
    client.on('data', (part) => {
      if (proxy.toLose > 0 && part.includes(commit)) {
        proxy.toLose -= 1;
        isLosing = true;
      }
      database.write(part);
    });
    database.on('data', (part) => {
      if (!isLosing || !part.includes(success)) return void client.write(part);
      proxy.lost += 1;
      end();
    });
  });
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  const proxy: LosingProxy = {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...{ toLose: 0, lost: 0 },
    stop() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
  return proxy;
}
