import { readFileSync } from 'node:fs';
import { contendersOf, type Contender } from '../contenders/contender.ts';
import type { Question } from '../questions.ts';

/** Result of one contender for one question at one concurrency. Times in milliseconds. */
export interface Cell {
  readonly question: string;
  readonly concurrency: number;
  readonly contender: string;
  readonly requests: number;
  readonly median: number;
  readonly p99: number;
  readonly perSecond: number;
  /** Round trips; this and the fields below are per request. */
  readonly trips: number;
  readonly nodeCpu: number;
  readonly neo4jCpu: number;
}

export interface Plan {
  readonly concurrencies: readonly number[];
  /** Number of turns of each contender in each cell. */
  readonly rounds: number;
  /** Length of a turn in milliseconds. */
  readonly turn: number;
  readonly warmUpRounds: number;
  readonly neo4jPid: number;
}

interface Sums {
  readonly latencies: number[];
  wall: number;
  trips: number;
  nodeCpu: number;
  neo4jCpu: number;
}

type Asks = ReadonlyMap<Contender, Calls>;

const asksOf = (question: Question, contenders: readonly Contender[]): Asks =>
  new Map(
    contenders.map((contender) => [contender, question.values.map((values) => contender.prepare(question, values))]),
  );

/** Lets the JVM of Neo4j compile its code before the measurement; longer statements take longer to become fast. */
export async function warmUp(question: Question, contenders: readonly Contender[], plan: Plan): Promise<void> {
  const asks = asksOf(question, contendersOf(question, contenders));
  for (let round = 0; round < plan.warmUpRounds; round += 1) {
    for (const calls of asks.values()) await closedLoop(calls, 4, plan.turn);
  }
}

/** Measures contenders in turns, in reverse order every second round, so that a temporary load affects all of them. */
export async function measure(question: Question, all: readonly Contender[], plan: Plan): Promise<Cell[]> {
  const contenders = contendersOf(question, all);
  const asks = asksOf(question, contenders);
  await warmUp(question, contenders, { ...plan, warmUpRounds: 1 });
  const cells: Cell[] = [];
  for (const concurrency of plan.concurrencies) {
    const sums = new Map(contenders.map((contender) => [contender, emptySums()]));
    for (let round = 0; round < plan.rounds; round += 1) {
      const order = round % 2 === 0 ? contenders : [...contenders].reverse();
      for (const contender of order) {
        await turn(contender, asks.get(contender) ?? [], concurrency, plan, sums.get(contender) ?? emptySums());
      }
    }
    for (const [contender, sum] of sums) cells.push(cellOf(question.name, concurrency, contender.name, sum));
  }
  return cells;
}

const emptySums = (): Sums => ({ latencies: [], wall: 0, trips: 0, nodeCpu: 0, neo4jCpu: 0 });

async function turn(contender: Contender, calls: Calls, concurrency: number, plan: Plan, sum: Sums): Promise<void> {
  const before = await contender.counters();
  const neo4jBefore = cpuOf(plan.neo4jPid);
  const began = performance.now();
  sum.latencies.push(...(await closedLoop(calls, concurrency, plan.turn)));
  sum.wall += performance.now() - began;
  sum.neo4jCpu += cpuOf(plan.neo4jPid) - neo4jBefore;
  const after = await contender.counters();
  sum.trips += after.trips - before.trips;
  sum.nodeCpu += after.cpu - before.cpu;
}

type Calls = readonly (() => Promise<unknown>)[];

/** Keeps `concurrency` requests open until the time is over, at least one each. Returns latencies in milliseconds. */
async function closedLoop(calls: Calls, concurrency: number, milliseconds: number): Promise<number[]> {
  const latencies: number[] = [];
  const end = performance.now() + milliseconds;
  let next = 0;
  const one = async () => {
    do {
      const call = calls[next % calls.length] as () => Promise<unknown>;
      next += 1;
      const began = performance.now();
      await call();
      latencies.push(performance.now() - began);
    } while (performance.now() < end);
  };
  await Promise.all(Array.from({ length: concurrency }, one));
  return latencies;
}

function cellOf(question: string, concurrency: number, contender: string, sum: Sums): Cell {
  const sorted = sum.latencies.sort((a, b) => a - b);
  const requests = sorted.length;
  const at = (share: number) => rounded(sorted[Math.min(requests - 1, Math.floor(requests * share))] ?? 0);
  const each = (total: number) => rounded(total / requests);
  return {
    ...{ question, concurrency, contender, requests, median: at(0.5), p99: at(0.99) },
    ...{ perSecond: rounded((requests / sum.wall) * 1000), trips: each(sum.trips) },
    ...{ nodeCpu: each(sum.nodeCpu), neo4jCpu: each(sum.neo4jCpu) },
  };
}

const rounded = (value: number): number => Number(value.toPrecision(3));

/** Milliseconds of processor time of a process; 0 if the system does not report it. */
function cpuOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return 0;
  }
}
