import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Puts the files that ask the same graph side by side, so that it is filled once: see `fill`. */
export class BySeeds extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const text = readFileSync(moduleId, 'utf8');
      return text.includes('bundles: allBundles') ? 2 : /start(Seeded|Limited)Api/.test(text) ? 1 : 0;
    };
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => place(one) - place(other));
  }
}
