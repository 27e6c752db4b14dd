import type { Bundle } from '../model/bundle.ts';

/** The keys of all subjects of a bundle. */
export const subjectKeys = ({ deals, ties, observations, statements }: Bundle): string[] =>
  [...deals, ...ties, ...observations, ...statements].map(({ key }) => key);
