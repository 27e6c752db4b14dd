import net from 'node:net';

/** Counts round trips to a port: each change from sending to receiving. */
export function countTrips(port) {
  const counted = { trips: 0 };
  const connect = net.connect;
  net.connect = function (...args) {
    const socket = connect.apply(this, args);
    const target = typeof args[0] === 'object' ? args[0].port : args[0];
    if (Number(target) !== port) return socket;
    const { write, emit } = socket;
    let wrote = false;
    socket.write = function (...given) {
      wrote = true;
      return write.apply(this, given);
    };
    socket.emit = function (event, ...given) {
      if (event === 'data' && wrote) {
        wrote = false;
        counted.trips += 1;
      }
      return emit.call(this, event, ...given);
    };
    return socket;
  };
  return counted;
}
