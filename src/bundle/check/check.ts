import type { BundleFile } from '../read/bundleFile.ts';
import { keysIn } from '../form/keysIn.ts';
import type { Problem } from '../form/problems.ts';
import { checkFields } from './checkFields.ts';
import { checkIdentity } from './checkIdentity.ts';
import { checkKeys } from './checkKeys.ts';
import { checkParties } from './checkParties.ts';
import { checkPlausible } from './checkPlausible.ts';
import { checkReferences } from './checkReferences.ts';
import { checkSchedule } from './checkSchedule.ts';
import { checkTerms } from './checkTerms.ts';
import type { CheckContext } from './CheckContext.ts';

/**
 * Returns all problems of a bundle beyond its form. Works on the bundle as written, so that both are reported together.
 */
export function check(file: BundleFile, context: CheckContext): Problem[] {
  const keys = keysIn(file.written);
  return [
    ...checkKeys(file, keys, context),
    ...checkReferences(file, keys, context),
    ...checkFields(file, context),
    ...checkIdentity(file, context),
    ...checkParties(file, context),
    ...checkPlausible(file),
    ...checkTerms(file),
    ...checkSchedule(file),
  ];
}
