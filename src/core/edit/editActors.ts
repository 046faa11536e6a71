import type { Actor, ActorId, Claim, ClaimId, Dossier } from "../dossier/dossier";
import { limits } from "../dossier/limits";
import { actorsOfClaim } from "../graph/graph";
import { chain } from "../lists/chain";
import { changeById } from "../lists/changeById";
import { saidOtherwise } from "./changedByHand";
import type { DossierEdit } from "./editClaims";
import { forgetActor, mergeInProposals, proposalsOf } from "./proposals";
import { joinedNotes } from "./withMissing";

/** What a coder says of an actor; its id is made once and stays. */
export type ActorFields = Omit<Actor, "id" | "codes"> & { readonly codes?: Readonly<Record<string, string>> };

/** Adds an actor behind the others; one whose id is taken changes nothing. */
export function addActor(actor: Actor): DossierEdit {
  return (dossier) =>
    dossier.actors.some(({ id }) => id === actor.id)
      ? dossier
      : { ...dossier, actors: [...dossier.actors, actor] };
}

/** Says something else of an actor; its id, its claims and what this program does not know of it stay. */
export function editActor(id: ActorId, fields: ActorFields): DossierEdit {
  return (dossier) =>
    withActor(dossier, id, (actor) => {
      const { kind, name, aliases, role, speaksFor, unnamed, codes, note, ...kept } = actor;
      const next = { ...kept, ...fields } as Actor;
      const keys = Object.keys(actor).filter((key) => Object.hasOwn(next, key));
      // Keys where the file had them, so that it differs by what was edited.
      const ordered = { ...Object.fromEntries(keys.map((key) => [key, next[key as keyof Actor]])), ...next };
      return JSON.stringify(ordered) === JSON.stringify(actor) ? actor : (ordered as Actor);
    });
}

/** Says for whom an actor speaks. */
export function setSpeaksFor(id: ActorId, speaksFor: ActorId): DossierEdit {
  return (dossier) => withActor(dossier, id, (actor) => ({ ...actor, speaksFor }));
}

/**
 * Returns the claims that an actor is a side of or says, and the actors that speak for it, which keep it from being
 * deleted; and the proposals that speak of it, which do not.
 */
export function usesOf(
  dossier: Dossier,
  id: ActorId,
): { readonly claims: number; readonly speakers: number; readonly proposals: number } {
  const uses = (claim: Claim) => actorsOfClaim(claim).includes(id) || (claim.saidBy ?? []).includes(id);
  return {
    claims: dossier.claims.filter(uses).length,
    speakers: dossier.actors.filter(({ speaksFor }) => speaksFor === id).length,
    proposals: proposalsOf(dossier, id).length,
  };
}

/** Takes an actor away that nothing but proposals speaks of, and out of these; one that is used changes nothing. */
export function removeActor(id: ActorId): DossierEdit {
  return (dossier) => {
    const { claims, speakers } = usesOf(dossier, id);
    const isThere = dossier.actors.some((actor) => actor.id === id);
    if (!isThere || claims > 0 || speakers > 0) return dossier;
    return forgetActor(id)({ ...dossier, actors: dossier.actors.filter((actor) => actor.id !== id) });
  };
}

/** Returns the claims of the one towards, or together with, the other: as one actor they would be about nobody else. */
export function claimsBetween(dossier: Dossier, one: ActorId, other: ActorId): readonly ClaimId[] {
  const merged = mergedClaim(one, other);
  return dossier.claims
    .filter((claim) => {
      const { between, from = [], to = [] } = merged(claim);
      return between === undefined ? from.some((id) => to.includes(id)) : between.length < 2;
    })
    .map(({ id }) => id);
}

/**
 * Makes two actors one: `into` takes over the claims, the words, the names and the codes of `gone`, but for what it says
 * itself. Claims that speak of another actor then are changed, and their reviews outdated. Where claims stand between the
 * two nothing is changed: see `claimsBetween`.
 */
export function mergeActors(gone: ActorId, into: ActorId): DossierEdit {
  return (dossier) => {
    const old = dossier.actors.find(({ id }) => id === gone);
    const kept = dossier.actors.find(({ id }) => id === into);
    if (old === undefined || kept === undefined || gone === into) return dossier;
    if (claimsBetween(dossier, gone, into).length > 0) return dossier;
    const rest = dossier.actors.filter(({ id }) => id !== gone);
    return mergeInProposals(
      gone,
      into,
    )({
      ...dossier,
      actors: withoutCircle(
        into,
        rest.map((actor) => {
          if (actor.id === into) return mergedActor(actor, old);
          return actor.speaksFor === gone ? { ...actor, speaksFor: into } : actor;
        }),
      ),
      claims: dossier.claims.map(mergedClaim(gone, into)),
    });
  };
}

/**
 * Returns an actor with what another one, which is the same, has besides: names, codes, notes. What it says itself stays, and
 * a source without a name gets one.
 */
export function mergedActor(kept: Actor, gone: Actor): Actor {
  const languages = new Set(
    [kept.aliases, gone.aliases, gone.name].flatMap((words) => Object.keys(words ?? {})),
  );
  const aliases = Object.fromEntries(
    [...languages].flatMap((language) => {
      const own = kept.aliases?.[language] ?? [];
      const theirs = [gone.name[language], ...(gone.aliases?.[language] ?? [])];
      const name = kept.name[language] ?? gone.name[language];
      const names = [...own, ...theirs].filter((one) => one !== undefined && one !== name);
      return names.length === 0 ? [] : [[language, [...new Set(names)].slice(0, limits.entries)]];
    }),
  );
  // What a person is and for whom it speaks is not what a state is.
  const { role: _role, speaksFor: _principal, ...unlike } = gone;
  const { speaksFor, unnamed, ...others }: Actor = { ...(kept.kind === gone.kind ? gone : unlike), ...kept };
  const codes = { ...gone.codes, ...kept.codes };
  const isUnnamed = kept.unnamed === true && gone.unnamed === true;
  return {
    ...others,
    name: { ...gone.name, ...kept.name },
    ...(kept.note && gone.note && { note: joinedNotes(kept.note, gone.note) }),
    ...(isUnnamed && { unnamed }),
    ...(Object.keys(aliases).length === 0 ? {} : { aliases }),
    ...(Object.keys(codes).length === 0 ? {} : { codes }),
    ...(speaksFor === undefined || speaksFor === kept.id || speaksFor === gone.id ? {} : { speaksFor }),
  } as Actor;
}

/** Those that spoke for each other by way of the one that is gone would do so in a circle: the merged one lets go. */
function withoutCircle(merged: ActorId, actors: readonly Actor[]): readonly Actor[] {
  const spokenFor = new Map(actors.map(({ id, speaksFor }) => [id, speaksFor]));
  const principal = spokenFor.get(merged);
  if (principal === undefined || !chain(principal, (id) => spokenFor.get(id)).has(merged)) return actors;
  return actors.map((actor) => {
    if (actor.id !== merged) return actor;
    const { speaksFor: _, ...others } = actor;
    return others;
  });
}

function mergedClaim(gone: ActorId, into: ActorId): (claim: Claim) => Claim {
  const merged = (ids: readonly ActorId[]) => [...new Set(ids.map((id) => (id === gone ? into : id)))];
  return (claim) => {
    if (!actorsOfClaim(claim).includes(gone) && !(claim.saidBy ?? []).includes(gone)) return claim;
    const sides =
      claim.between === undefined
        ? { from: merged(claim.from), to: merged(claim.to) }
        : { between: merged(claim.between) };
    const saidBy = claim.saidBy === undefined ? {} : { saidBy: merged(claim.saidBy) };
    return saidOtherwise({ ...claim, ...sides, ...saidBy } as Claim);
  };
}

function withActor(dossier: Dossier, id: ActorId, change: (actor: Actor) => Actor): Dossier {
  const actors = changeById(dossier.actors, id, change);
  return actors === dossier.actors ? dossier : { ...dossier, actors };
}
