import { dealKinds, type DealKind, type NeededParty } from '../../model/dealKinds.ts';
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
    const stranger = others.find(({ bundle }) => !within.has(bundle));
    const needed = others.filter(({ bundle }) => within.has(bundle)).map(({ states }): Fields => states);
    return missingIn(fields, needed).map((need) => {
      const { what, hint } = inWords(need, String(fields.kind));
      const advice = stranger === undefined ? hint : toNeed(stranger.bundle);
      return file.problem([...path, 'key'], `a deal with no ${what} (${String(fields.kind)}): ${advice}`);
    });
  });
}

/** The deals of a bundle whose own claims do not state every party that their kind requires. */
export const dealsWithoutParties = (file: BundleFile): { key: string; path: Path }[] =>
  itemsOf(file.written, 'deals').flatMap(({ fields, path }) =>
    typeof fields.key === 'string' && missingIn(fields, []).length > 0
      ? [{ key: fields.key, path: [...path, 'key'] }]
      : [],
  );

/** What the kind of a deal requires and neither its own claims nor the claims of other bundles state. */
function missingIn(deal: Fields, others: readonly Fields[]): NeededParty[] {
  const claims = [...partsOf(deal.claims, []).map(({ fields }) => fields), ...others];
  const states = (name: string) => claims.some((claim) => claim[name] !== undefined);
  const involves = (role: string) =>
    claims.some((claim) => partsOf(claim.involves, []).some(({ fields }) => fields.role === role));
  return requirementsOf(String(deal.kind)).filter((need) =>
    need === 'TARGET' || need === 'ISSUER' ? !involves(need) : !states(need),
  );
}

function inWords(need: NeededParty, kind: string): { what: string; hint: string } {
  switch (need) {
    case 'payers':
    case 'payees':
      return { what: need.slice(0, -1), hint: unnamed };
    case 'participants':
      return { what: need, hint: `a ${kind} names at least two` };
    case 'TARGET':
    case 'ISSUER':
      return { what: need.toLowerCase(), hint: `an account names it in involves, as { role: ${need}, entity: <key> }` };
  }
}

/** An unknown kind requires nothing. Another check reports it. */
const requirementsOf = (kind: string): readonly NeededParty[] =>
  Object.hasOwn(dealKinds, kind) ? dealKinds[kind as DealKind].needs : [];

const toNeed = (bundle: string) => `claims of the bundle ${bundle} are about it too: name that bundle in needs`;

const unnamed = 'if no source names the party, use an entity of type Unspecified such as capital-markets';

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
