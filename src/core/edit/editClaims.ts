import { actorsNamed } from "../dossier/actorsNamed";
import type { Actor, Claim, ClaimId, Dossier, Sides } from "../dossier/dossier";
import { changeById } from "../lists/changeById";
import { changedByHand, saidOtherwise } from "./changedByHand";
import { statementOf } from "./claimAlike";

/** A change of a dossier; answers the dossier itself where there is nothing to change. */
export type DossierEdit = (dossier: Dossier) => Dossier;

/** What a coder says of a claim; its id is made here, its evidence is edited by passage. */
export type ClaimFields = Sides & Omit<Claim, keyof Sides | "id" | "evidence" | "topics" | "origin">;

/** The actors that a claim needs and the dossier has not, those for whom they speak included: they come in with it. */
function withActors(dossier: Dossier, claim: ClaimFields, added: readonly Actor[]): Dossier {
  const needed = actorsNamed([claim as Claim], added);
  const known = new Set(dossier.actors.map(({ id }) => id));
  const missing = added.filter(({ id }) => needed.has(id) && !known.has(id));
  return missing.length === 0 ? dossier : { ...dossier, actors: [...dossier.actors, ...missing] };
}

/**
 * Hands out ids for new claims, "claim-7", "claim-8", none of those taken. An id says nothing of its claim, since all of that
 * can be edited; the id stays.
 */
export function newClaimIds(taken: Iterable<{ readonly id: string }>): () => ClaimId {
  const ids = new Set(Array.from(taken, ({ id }) => id));
  let last = 0;
  for (const id of ids) last = Math.max(last, Number(/^claim-(\d{1,9})$/.exec(id)?.[1] ?? 0));
  return () => {
    do last += 1;
    while (ids.has(`claim-${last}`));
    return `claim-${last}` as ClaimId;
  };
}

/**
 * Adds a claim behind the others, and those of `added` that it speaks of and the dossier has not. Taking the claim away
 * again leaves these actors; undoing does not.
 */
export function addClaim(
  fields: ClaimFields & Pick<Claim, "evidence" | "origin">,
  added: readonly Actor[] = [],
): DossierEdit {
  return (dossier) => {
    const { evidence, note, ...rest } = fields;
    const claim = {
      id: newClaimIds(dossier.claims)(),
      ...rest,
      evidence,
      ...(note === undefined ? {} : { note }),
    } as Claim;
    const next = withActors(dossier, fields, added);
    return { ...next, claims: [...next.claims, claim] };
  };
}

/** Says something else of a claim; its id, its evidence and what this program does not know of it stay. */
export function editClaim(id: ClaimId, fields: ClaimFields, added: readonly Actor[] = []): DossierEdit {
  return (dossier) => {
    const claim = dossier.claims.find((own) => own.id === id);
    if (claim === undefined) return dossier;
    const { between, from, to, saidBy, modality, note, ...kept } = claim;
    const next = { ...kept, ...fields } as Claim;
    if (haveSameFields(next, claim)) return dossier;
    const change = statementOf(next) === statementOf(claim) ? changedByHand : saidOtherwise;
    return withClaim(withActors(dossier, fields, added), id, () => change(ordered(next, claim)));
  };
}

/** Returns whether two entries have the same fields, in whichever order. */
export function haveSameFields(one: object, other: object): boolean {
  const sorted = (entry: object) =>
    JSON.stringify(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1)));
  return sorted(one) === sorted(other);
}

/** Keys where the file had them, so that it differs by what was edited. */
function ordered(next: Claim, before: Claim): Claim {
  const keys = Object.keys(before).filter((key) => Object.hasOwn(next, key));
  return { ...pick(next, keys), ...next } as Claim;
}

const pick = (claim: Claim, keys: readonly string[]) =>
  Object.fromEntries(keys.map((key) => [key, claim[key as keyof Claim]]));

/** Takes a claim away; its actors stay. */
export function removeClaim(id: ClaimId): DossierEdit {
  return (dossier) =>
    dossier.claims.some((claim) => claim.id === id)
      ? { ...dossier, claims: dossier.claims.filter((claim) => claim.id !== id) }
      : dossier;
}

/** Changes one claim and shares all others. */
export function withClaim(dossier: Dossier, id: ClaimId, change: (claim: Claim) => Claim): Dossier {
  const claims = changeById(dossier.claims, id, change);
  return claims === dossier.claims ? dossier : { ...dossier, claims };
}
