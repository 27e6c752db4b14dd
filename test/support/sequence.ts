import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { declaredFill, fillsAtItsEnd } from './declaredFill.ts';

/** Puts the files that use the same graph side by side, so that it is filled once: see `fill`. */
export class BySeeds extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number =>
      ['nothing', 'firstBundles', 'allBundles'].indexOf(declaredFill(moduleId)) - (fillsAtItsEnd(moduleId) ? 0.5 : 0);
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
}
