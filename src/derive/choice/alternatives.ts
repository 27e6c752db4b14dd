import type { Disagreement } from './disagreements.ts';
import type { Rectangle } from '../time/tile.ts';
import { typeOf, versionsOf } from '../time/versions.ts';

/** The values that were not chosen over all states of a subject, each with the rectangle of the two axes in which it holds. */
export const alternativeRows = <State>(
  states: readonly Rectangle<State>[],
  disagreementsIn: (state: State) => readonly Disagreement[],
) =>
  versionsOf(states, (state) => disagreementsIn(state).flatMap(inOrder)).map((version) => ({
    ...version,
    type: typeOf('PASSED_OVER', version),
  }));

const inOrder = ({ field, alternatives }: Disagreement) =>
  alternatives.map((alternative, position) => ({ field, position, ...alternative }));
