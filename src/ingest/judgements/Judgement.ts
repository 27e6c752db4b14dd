import type { describedNodes } from '../../model/stored/describedNodes.ts';
import type { RowOf } from '../../model/stored/property.ts';
import type { Bundle } from '../../model/bundle.ts';

/**
 * What a person decided, when and why. If several judgements concern the same thing, the last one in their order holds.
 */
export interface Judgement {
  readonly verdict: 'RETRACTED' | 'UPHELD' | 'SAME' | 'DIFFERENT';
  /** The key of a claim or a document, or of the entity that is merged. */
  readonly target: string;
  /** The surviving entity. */
  readonly into: string | null;
  readonly by: string;
  readonly on: string;
  readonly why: string;
}

/** The judgements of a bundle, as they are stored. */
export function judgementRows({ bundle, retractions, identities }: Bundle) {
  const judgements: Judgement[] = [
    ...retractions.map(({ claim, document, ...judged }) => ({ ...judged, target: claim ?? document!, into: null })),
    ...identities.map(({ merged, ...judged }) => ({ ...judged, target: merged })),
  ];
  return judgements.map((judgement, index): RowOf<(typeof describedNodes)['Judgement']['properties']> => ({
    ...judgement,
    key: `${bundle}/${String(index + 1).padStart(4, '0')}`,
    caption: captionOf(judgement),
  }));
}

const captionOf = ({ verdict, target, into }: Judgement): string =>
  into === null ? `${verdict.toLowerCase()}: ${target}` : `${verdict.toLowerCase()}: ${target}, ${into}`;
