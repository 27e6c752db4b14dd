import type { Bundle } from '../model/bundle.ts';

/** The keys of everything that a bundle makes claims about. */
export const subjectKeys = ({ deals, ties, observations, statements }: Bundle): string[] =>
  [...deals, ...ties, ...observations, ...statements].map(({ key }) => key);
