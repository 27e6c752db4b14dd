import { once } from 'node:events';
import { connect } from 'node:net';

/** Opens a raw connection, to send what an HTTP client would not. */
export function socketTo(url: string) {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let received = '';
  socket.setEncoding('utf8').on('data', (text: string) => (received += text));
  return { socket, received: () => received, closed: once(socket, 'close') };
}
