import type { Bundle } from '../model/bundle.ts';
import type { BundleFile } from '../bundle/read/bundleFile.ts';
import type { Fields } from '../bundle/form/keysIn.ts';
import { fingerprint } from '../model/canonicalJson.ts';
import { projectionVersion } from '../derive/project.ts';

/** A bundle that is ready to be written. */
export interface Loadable {
  readonly bundle: Bundle;
  /** The bundle as written, with all its needs, as JSON whose scalars are strings. */
  readonly source: string;
  readonly fingerprint: string;
}

/** A bundle without problems, as it was read. */
export const loadableOf = ({ bundle, file }: { bundle: Bundle | null; file: BundleFile }): Loadable => ({
  bundle: bundle!,
  source: JSON.stringify(withNeeds(file.written as Fields, bundle!.needs)),
  fingerprint: fingerprintOfBundle(bundle!),
});

/** Changes if the bundle changes or if the program derives something else from it. */
export const fingerprintOfBundle = (bundle: Bundle): string => fingerprint({ bundle, projectionVersion });

/** A bundle as written, with its needs instead of those that it lists, after its title if it lists none. */
function withNeeds(written: Fields, needs: readonly string[]): Fields {
  if (needs.length === 0 || 'needs' in written) return needs.length === 0 ? written : { ...written, needs };
  const fields = Object.entries(written).flatMap(([name, value]) =>
    name === 'title'
      ? [
          [name, value],
          ['needs', needs],
        ]
      : [[name, value]],
  );
  return Object.fromEntries(fields) as Fields;
}
