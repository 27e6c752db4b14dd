import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { packedMessage, unpacked, type Structure } from './packstream.ts';

/** Messages of Bolt 5.4 by their tags. */
const requests: Readonly<Record<number, string>> = {
  ...{ 0x01: 'HELLO', 0x02: 'GOODBYE', 0x0f: 'RESET', 0x10: 'RUN', 0x11: 'BEGIN', 0x12: 'COMMIT', 0x13: 'ROLLBACK' },
  ...{ 0x2f: 'DISCARD', 0x3f: 'PULL', 0x66: 'ROUTE', 0x6a: 'LOGON', 0x6b: 'LOGOFF' },
};
const [success, record, ignored, failure] = [0x70, 0x71, 0x7e, 0x7f];

export interface Message {
  readonly name: string;
  readonly fields: readonly unknown[];
}

/** What a server answers to a message: rows and the map of a SUCCESS, or a failure. */
export type Reply =
  | { readonly rows?: readonly (readonly unknown[])[]; readonly success: Readonly<Record<string, unknown>> }
  | { readonly code: string; readonly message: string };

/** Answers the messages of one connection in turn. Null closes the connection without an answer. */
export type Conversation = (message: Message) => Promise<Reply | null>;

/** A server that speaks Bolt. It has no database: the conversations decide what it answers. */
export class BoltServer {
  port = 0;
  private readonly converse: () => Conversation;
  private readonly server: Server;
  private readonly sockets = new Set<Socket>();

  /** `converse` opens the conversation of a new connection. */
  constructor(converse: () => Conversation) {
    this.converse = converse;
    this.server = createServer((socket) => this.serve(socket));
  }

  async listen(): Promise<void> {
    await new Promise<void>((settle) => this.server.listen(0, '127.0.0.1', settle));
    this.port = (this.server.address() as AddressInfo).port;
  }

  /** Ends every connection at once and accepts no other. */
  async kill(): Promise<void> {
    const closed = new Promise<unknown>((settle) => this.server.close(settle));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  private serve(socket: Socket): void {
    this.sockets.add(socket);
    socket.on('close', () => this.sockets.delete(socket)).on('error', () => {});
    const answer = answering(socket, this.converse());
    let rest = Buffer.alloc(0);
    let isAgreed = false;
    let work = Promise.resolve();
    socket.on('data', (part) => {
      rest = Buffer.concat([rest, part]);
      if (!isAgreed) {
        // Four bytes that say Bolt, and four proposals of four bytes.
        if (rest.length < 20) return;
        isAgreed = true;
        rest = rest.subarray(20);
        socket.write(Buffer.from([0, 0, 4, 5]));
      }
      for (let next = firstMessage(rest); next !== null; next = firstMessage(rest)) {
        const { bytes, end } = next;
        rest = rest.subarray(end);
        work = work.then(() => answer(unpacked(bytes) as Structure));
      }
    });
  }
}

/** After a failure, everything up to the next RESET is ignored. */
function answering(socket: Socket, converse: Conversation): (sent: Structure) => Promise<void> {
  let hasFailed = false;
  const send = (tag: number, ...fields: readonly unknown[]) => {
    if (!socket.destroyed) socket.write(chunked(packedMessage({ tag, fields })));
  };
  return async ({ tag, fields }) => {
    const name = requests[tag] ?? `0x${tag.toString(16)}`;
    if (name === 'RESET') hasFailed = false;
    if (hasFailed) return send(ignored);
    const reply = await converse({ name, fields });
    if (reply === null) return void socket.destroy();
    if ('code' in reply) {
      hasFailed = true;
      return send(failure, reply);
    }
    for (const row of reply.rows ?? []) send(record, row);
    send(success, reply.success);
  };
}

/** The first whole message: chunks of at most 65,535 bytes, each after its length, and a length of 0 at the end. */
function firstMessage(bytes: Buffer): { bytes: Buffer; end: number } | null {
  const chunks: Buffer[] = [];
  for (let at = 0; at + 2 <= bytes.length;) {
    const length = bytes.readUInt16BE(at);
    at += 2;
    if (length === 0 && chunks.length > 0) return { bytes: Buffer.concat(chunks), end: at };
    if (at + length > bytes.length) return null;
    if (length > 0) chunks.push(bytes.subarray(at, at + length));
    at += length;
  }
  return null;
}

function chunked(message: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(message.length);
  return Buffer.concat([length, message, Buffer.alloc(2)]);
}
