import { connect, type Socket } from 'node:net';

/** How a request went. */
export interface Outcome {
  readonly path: string;
  /** 0 if the connection broke. */
  readonly status: number;
  /** From the moment at which it was due, so that a slow server cannot make its clients wait unnoticed. */
  readonly milliseconds: number;
  /** When it was due, in milliseconds of the run. */
  readonly due: number;
}

export interface Load {
  readonly url: string;
  /** Requests a second. They are sent whether or not those before them were answered. */
  readonly rate: number;
  readonly seconds: number;
  /** The bodies of requests to /graphql, in turn. */
  readonly bodies: readonly string[];
  /** A GET of this path is sent ten times a second as well. */
  readonly probe?: string;
}

/** Sends requests at a fixed rate: an open loop, as many independent clients make it. */
export async function openLoop({ url, rate, seconds, bodies, probe }: Load): Promise<Outcome[]> {
  const { hostname, port, host } = new URL(url);
  const idle: Connection[] = [];
  const begun = performance.now();
  const pending: Promise<Outcome>[] = [];
  const posts = bodies.map(
    (body) =>
      `POST /graphql HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
  const send = async (path: string, text: string, due: number): Promise<Outcome> => {
    const connection = idle.pop() ?? openConnection(hostname, Number(port));
    const status = await connection.ask(text);
    if (status !== 0) idle.push(connection);
    return { path, status, due, milliseconds: performance.now() - begun - due };
  };
  const get = `GET ${probe} HTTP/1.1\r\nHost: ${host}\r\n\r\n`;
  let [sent, probes] = [0, 0];
  while (sent < rate * seconds) {
    const now = performance.now() - begun;
    for (let due = (sent * 1_000) / rate; due <= now && sent < rate * seconds; due = (sent * 1_000) / rate) {
      pending.push(send('/graphql', posts[sent % posts.length]!, due));
      sent += 1;
    }
    for (; probe !== undefined && probes * 100 <= now; probes += 1) pending.push(send(probe, get, probes * 100));
    await new Promise((settle) => setTimeout(settle, 1));
  }
  const outcomes = await Promise.all(pending);
  for (const connection of idle) connection.close();
  return outcomes;
}

interface Connection {
  ask(text: string): Promise<number>;
  close(): void;
}

/** One connection that is kept, as in a browser. Reads only what it needs of an answer: its status and its length. */
function openConnection(host: string, port: number): Connection {
  const socket: Socket = connect(port, host).setNoDelay(true);
  let answered: (status: number) => void = () => {};
  let received = Buffer.alloc(0);
  socket.on('data', (part) => {
    received = received.length === 0 ? part : Buffer.concat([received, part]);
    const end = received.indexOf('\r\n\r\n');
    if (end === -1) return;
    const head = received.toString('latin1', 0, end);
    const length = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0);
    if (received.length < end + 4 + length) return;
    received = Buffer.alloc(0);
    answered(Number(head.slice(9, 12)));
  });
  const broken = () => answered(0);
  socket.on('error', broken).on('close', broken);
  return {
    ask(text) {
      return new Promise((settle) => {
        answered = settle;
        socket.write(text);
      });
    },
    close: () => void socket.destroy(),
  };
}

/** The value below which this part of the values is. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? NaN;
}
