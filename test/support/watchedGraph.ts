import type { ReadableGraph, Reader } from '../../src/graph/connect.ts';

/** A graph that reports each statement to `onRead` or `onStream` before it is sent. */
export function watchedGraph(
  graph: ReadableGraph,
  onRead: (statement: string) => void,
  onStream: (statement: string) => void = onRead,
): ReadableGraph {
  const watched = (reader: Reader): Reader => ({
    read(...query) {
      onRead(query[0]);
      return reader.read(...query);
    },
    stream(...query) {
      onStream(query[0]);
      return reader.stream(...query);
    },
  });
  return { ...watched(graph), readInOrder: (work) => graph.readInOrder((reader) => work(watched(reader))) };
}
