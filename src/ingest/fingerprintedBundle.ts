import type { Bundle } from '../model/bundle.ts';
import type { BundleFile } from '../bundle/read/bundleFile.ts';
import { fingerprint } from '../model/canonicalJson.ts';
import { projectionVersion } from '../derive/project.ts';

/** A bundle that is ready to be written. */
export interface Loadable {
  readonly bundle: Bundle;
  /** The bundle as written, as JSON whose scalars are strings. */
  readonly source: string;
  readonly fingerprint: string;
}

export const loadableOf = (bundle: Bundle, file: BundleFile): Loadable => ({
  bundle,
  source: JSON.stringify(file.written),
  fingerprint: fingerprintOfBundle(bundle),
});

/** Changes if the bundle changes or if the program derives something else from it. */
export const fingerprintOfBundle = (bundle: Bundle): string => fingerprint({ bundle, projectionVersion });
