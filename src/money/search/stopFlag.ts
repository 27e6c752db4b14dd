/** Thrown when nobody waits for the answer of a search any more. */
export class Stopped extends Error {
  override name = 'Stopped';
}

let flag: Int32Array | null = null;
let current = 0;

/** Says, in the thread of a search, where the number of the task that is to stop will appear: in memory that threads share. */
export function watchFlag(shared: Int32Array): void {
  flag = shared;
}

/** The task that this thread works on from now on. */
export function beginTask(number: number): void {
  current = number;
}

/** Throws `Stopped` if the task of this thread is to stop. Searches call it often enough to stop within milliseconds. */
export function stopIfAsked(): void {
  if (flag !== null && Atomics.load(flag, 0) === current) throw new Stopped('nobody waits for this answer');
}
