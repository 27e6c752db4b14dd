import type { Bundle } from '../model/bundle.ts';
import type { BundleFile } from '../bundle/read/bundleFile.ts';
import { fingerprint } from '../model/canonicalJson.ts';
import { projectionVersion } from '../derive/project.ts';

/** A bundle that is ready to be written. */
export interface Loadable {
  readonly bundle: Bundle;
  /** The bundle as it was written, as JSON whose scalars are texts. */
  readonly source: string;
  readonly fingerprint: string;
}

export const loadableOf = (bundle: Bundle, file: BundleFile): Loadable => ({
  bundle,
  source: JSON.stringify(file.written),
  fingerprint: printOf(bundle),
});

/** Changes with the bundle, and with what the projection makes of it. */
export const printOf = (bundle: Bundle): string => fingerprint({ bundle, projectionVersion });
