import { once } from 'node:events';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from '../../errors.ts';

const options = {
  // Milliseconds. A request is at most 1 MB. Keep-alive is longer than the usual minute of proxies.
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 2_000,
  // requireLocalHost refuses a missing Host header with an explanation.
  requireHostHeader: false,
};

/** A `node:http` server that stops without interrupting pending requests. */
interface HttpServer {
  listen(host: string, port: number): Promise<{ url: string }>;
  /** True once `stop` has been called. */
  readonly draining: boolean;
  /**
   * Answers for `drainMs` as before, except that each answer closes its connection. Then accepts no new connections, gives
   * pending requests up to `timeoutMs` to finish, and closes.
   */
  stop(timeoutMs: number, drainMs: number): Promise<void>;
}

/**
 * Creates the server. Draining is our own code, because the drain plugin of Apollo closes a connection on which a request
 * has only partly arrived, and never sends `Connection: close`, so a proxy could reuse a connection that is closing.
 */
export function createHttpServer(onRequest: RequestListener): HttpServer {
  const sockets = new Set<Socket>();
  const pending = new Set<ServerResponse>();
  let stopping: Promise<void> | undefined;

  const server = createServer(options, (request, response) => {
    pending.add(response);
    response.once('close', () => pending.delete(response));
    if (stopping) response.setHeader('connection', 'close');
    onRequest(request, response);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.on('clientError', answerBrokenRequest);

  async function stop(timeoutMs: number, drainMs: number): Promise<void> {
    if (!server.listening) return;
    await sleep(drainMs);
    const closed = once(server, 'close');
    server.close();
    // Browsers open speculative connections. Node counts them as busy although no byte has arrived.
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
    for (const response of pending) if (!response.headersSent) response.setHeader('connection', 'close');
    const timer = setTimeout(() => server.closeAllConnections(), timeoutMs);
    await closed;
    clearTimeout(timer);
  }

  return {
    async listen(host, port) {
      server.listen(port, host);
      await once(server, 'listening').catch((error: unknown) => {
        throw cannotListen(error as NodeJS.ErrnoException, host, port);
      });
      return { url: urlOf(host, (server.address() as AddressInfo).port) };
    },
    get draining() {
      return stopping !== undefined;
    },
    stop: (timeoutMs, drainMs) => (stopping ??= stop(timeoutMs, drainMs)),
  };
}

function urlOf(host: string, port: number): string {
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

function cannotListen(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const reasons: Record<string, string> = {
    EADDRINUSE: 'another program listens there. Stop it, or set PORT to a free port (0 picks one)',
    EACCES: 'permission denied. Set PORT to a port above 1023',
    EADDRNOTAVAIL: 'this machine does not have that address. Set HOST to one of its addresses, such as 127.0.0.1',
    ENOTFOUND: 'the host name is unknown. Set HOST to an address of this machine, such as 127.0.0.1',
  };
  const reason = reasons[error.code ?? ''];
  return reason === undefined ? error : new UserError(`The API cannot listen on HOST=${host} PORT=${port}: ${reason}.`);
}

/** Answers input that Node could not parse as a request. Node itself would send an empty body. */
function answerBrokenRequest({ code }: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || code === 'ECONNRESET') return void socket.destroy();
  const [status, message] =
    code === 'HPE_HEADER_OVERFLOW'
      ? [
          '431 Request Header Fields Too Large',
          'The headers, including the URL, are larger than 16 kB. Send the operation as a POST body.',
        ]
      : code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? ['408 Request Timeout', 'The request did not arrive in time.']
        : ['400 Bad Request', 'This is not an HTTP request.'];
  const body = `${JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] })}\n`;
  const head = `HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}`;
  socket.end(`${head}\r\n\r\n${body}`);
}
