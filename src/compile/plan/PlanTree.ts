import { asKey, type Note, type Variables } from '../emit/SampleVariables.ts';

/** The most plans that are kept for one operation; beyond it, all are discarded. */
const mostPlans = 100;

/** A look at the variables, and the next node for each of its results; without a look, a plan. */
interface Step<Plan> {
  read: Note['read'] | null;
  readonly next: Map<string, Step<Plan>>;
  plan: Plan | null;
}

/**
 * The plans of one operation by plan key: what the compiler noted when it looked at the variables. The compiler decides
 * by nothing else, so two requests take the same looks until one of them finds something else: the plans form a tree.
 */
export class PlanTree<Plan> {
  private root = emptyStep<Plan>();
  private size = 0;

  /** The plan of a request whose looks all find what they found when the plan was made; null if there is none. */
  find(variables: Variables): Plan | null {
    let step: Step<Plan> | undefined = this.root;
    try {
      while (step !== undefined && step.read !== null) step = step.next.get(asKey(step.read(variables)));
    } catch {
      // A value that is not valid: the plan for it is made again, and refuses it.
      return null;
    }
    return step?.plan ?? null;
  }

  add(notes: readonly Note[], plan: Plan): void {
    if (this.size >= mostPlans) {
      this.root = emptyStep();
      this.size = 0;
    }
    let step = this.root;
    for (const { read, found } of notes) {
      step.read ??= read;
      const next = step.next.get(found) ?? emptyStep<Plan>();
      step.next.set(found, next);
      step = next;
    }
    step.plan = plan;
    this.size += 1;
  }
}

const emptyStep = <Plan>(): Step<Plan> => ({ read: null, next: new Map(), plan: null });
