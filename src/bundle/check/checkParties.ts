import { dealKinds, type DealKind } from '../../model/dealKinds.ts';
import type { BundleFile, Path } from '../read/bundleFile.ts';
import { itemsOf, type Fields } from '../form/keysIn.ts';
import type { Problem } from '../form/problems.ts';
import type { CheckContext } from './CheckContext.ts';
import { entityTypes, partsOf } from './checkFields.ts';

/** All claims on a deal together name the parties that its kind requires; no party is a sector, and none pays itself. */
export function checkParties(file: BundleFile, context: CheckContext): Problem[] {
  return [...missingParties(file, context), ...payingSectors(file, context), ...payingThemselves(file)];
}

function missingParties(file: BundleFile, { foreign, within }: CheckContext): Problem[] {
  return itemsOf(file.written, 'deals').flatMap(({ fields, path }) => {
    const others = foreign.filter(({ subject }) => subject === fields.key);
    const claims = [
      ...partsOf(fields.claims, []).map((claim) => claim.fields),
      ...others.filter(({ bundle }) => within.has(bundle)).map(({ states }): Fields => states),
    ];
    const stranger = others.find(({ bundle }) => !within.has(bundle));
    const kind = String(fields.kind);
    const states = (name: string) => claims.some((claim) => claim[name] !== undefined);
    const missing = (what: string, hint: string) =>
      file.problem(
        [...path, 'key'],
        `a deal with no ${what} (${kind}): ${stranger === undefined ? hint : toNeed(stranger.bundle)}`,
      );
    const involves = (role: string) =>
      claims.some((claim) => partsOf(claim.involves, []).some((each) => each.fields.role === role));
    return needsOf(kind).flatMap((need) => {
      switch (need) {
        case 'payers':
        case 'payees':
          return states(need) ? [] : [missing(need.slice(0, -1), unnamed)];
        case 'participants':
          return states(need) ? [] : [missing(need, `a ${kind} names at least two`)];
        case 'TARGET':
        case 'ISSUER': {
          const hint = `an account names it in involves, as { role: ${need}, entity: <key> }`;
          return involves(need) ? [] : [missing(need.toLowerCase(), hint)];
        }
      }
    });
  });
}

/** An unknown kind requires nothing. Another check reports it. */
const needsOf = (kind: string) => (Object.hasOwn(dealKinds, kind) ? dealKinds[kind as DealKind].needs : []);

const toNeed = (bundle: string) => `claims of the bundle ${bundle} are about it too: name that bundle in needs`;

const unnamed =
  'if no source names the party, use an entity of type Unspecified such as capital-markets; if another bundle names it, name that bundle in needs';

function payingSectors(file: BundleFile, context: CheckContext): Problem[] {
  const types = entityTypes(file, context);
  return itemsOf(file.written, 'deals').flatMap((deal) =>
    partsOf(deal.fields.claims, [...deal.path, 'claims']).flatMap(({ fields, path }) =>
      ['payers', 'payees'].flatMap((name) =>
        partyKeys(fields[name], [...path, name])
          .filter(({ key }) => types.get(key) === 'Sector')
          .map(({ key, path: at }) =>
            file.problem(at, `${key} is a Sector, which neither pays nor is paid; name the entity that does`),
          ),
      ),
    ),
  );
}

function payingThemselves(file: BundleFile): Problem[] {
  return itemsOf(file.written, 'deals').flatMap((deal) =>
    partsOf(deal.fields.claims, [...deal.path, 'claims']).flatMap(({ fields, path }) => {
      const payers = new Set(partyKeys(fields.payers, []).map(({ key }) => key));
      return partyKeys(fields.payees, [...path, 'payees'])
        .filter(({ key }) => payers.has(key))
        .map(({ key, path: at }) =>
          file.problem(at, `${key} is a payer of this claim too, and nobody pays itself; name the one who is paid`),
        );
    }),
  );
}

function partyKeys(parties: unknown, path: Path): { key: string; path: Path }[] {
  return (Array.isArray(parties) ? (parties as unknown[]) : []).flatMap((party, index) => {
    const key = typeof party === 'object' ? (party as Fields | null)?.entity : party;
    return typeof key === 'string' ? [{ key, path: [...path, index] }] : [];
  });
}
