import type { Claim, DealStates } from '../../bundle/claim.ts';
import type { Choice } from './choose.ts';

/** A claim about another stage does not contradict a figure: the deal moved on. */
export function withinStage<Value>(choice: Choice<Value>): Choice<Value> {
  const passedOver = choice.passedOver.map((other) => ({
    ...other,
    compatible: other.compatible || !ofOneStage(choice.claim, other.claim),
  }));
  return { ...choice, passedOver };
}

function ofOneStage({ states: one }: Claim, { states: other }: Claim): boolean {
  const [stage, otherStage] = [(one as DealStates).stage, (other as DealStates).stage];
  return stage === undefined || otherStage === undefined || stage === otherStage;
}
