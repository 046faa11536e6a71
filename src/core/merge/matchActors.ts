import type { Actor, ActorId, DocumentId, Dossier } from "../dossier/dossier";
import { finderOf } from "../names/finderOf";
import { fold } from "../text/fold";
import { sameTextAs } from "./mergeDocuments";

/** Which actor of the open dossier each actor of another one is, by their ids; those without an entry are new. */
export type SameActors = ReadonlyMap<ActorId, ActorId>;

/** An actor of another dossier of which only a person can say whether it is one of the open dossier's. */
export type DoubtfulActor = {
  readonly actor: Actor;
  /** Whom it may be, at least one. */
  readonly candidates: readonly Actor[];
  /** Whom it most likely is: it has the same name and is of the same kind. */
  readonly likely: ActorId | undefined;
};

/**
 * Finds which actors two dossiers have in common: those with a code in common, and those that are the same known actor, where
 * no code of theirs differs and they are of one kind. One with a name in common is for a person to decide on. A source that a
 * text does not name is never one of another text.
 */
export function matchActors(
  own: Dossier,
  other: Dossier,
): { readonly sure: SameActors; readonly doubtful: readonly DoubtfulActor[] } {
  const [finder, otherFinder] = [finderOf(own.actors), finderOf(other.actors)];
  const shared = new Map(
    other.documents.flatMap((document) => {
      const same = sameTextAs(document, own.documents);
      return same === undefined ? [] : [[document.id, same.id] as const];
    }),
  );
  const sharesText = shared.size > 0;
  const [textsOf, otherTextsOf] = [textsByActor(own), textsByActor(other)];
  /** Whether some text that both have speaks of both; of one that no text speaks of, nothing else is said. */
  const isOfOneText = (one: Actor, two: Actor) => {
    const [ours, theirs] = [textsOf.get(one.id), otherTextsOf.get(two.id)];
    if (ours === undefined || theirs === undefined) return true;
    return [...theirs].some((id) => {
      const same = shared.get(id);
      return same !== undefined && ours.has(same);
    });
  };
  const isKnownSame = (one: Actor, two: Actor) => {
    const known = finder.knownAs(one.id);
    return known !== undefined && otherFinder.knownAs(two.id) === known;
  };
  const isSure = (one: Actor, two: Actor) => {
    if (sharesText && JSON.stringify(one) === JSON.stringify(two))
      return one.unnamed !== true || isOfOneText(one, two);
    if (one.unnamed === true || two.unnamed === true || one.kind !== two.kind) return false;
    const codes = comparedCodes(one, two);
    return !codes.differ && (codes.agree || isKnownSame(one, two));
  };
  const sure = new Map<ActorId, ActorId>();
  const taken = new Set<ActorId>();
  for (const actor of other.actors) {
    const same = own.actors.find((one) => !taken.has(one.id) && isSure(one, actor));
    if (same === undefined) continue;
    sure.set(actor.id, same.id);
    taken.add(same.id);
  }
  const byName = namedIn(own.actors.filter(({ id }) => !taken.has(id)));
  const mayBe = (one: Actor, two: Actor) =>
    one.unnamed === two.unnamed && (one.unnamed !== true || (sharesText && isOfOneText(one, two)));
  const likely = new Set<ActorId>();
  const doubtful = other.actors.flatMap((actor): readonly DoubtfulActor[] => {
    if (sure.has(actor.id)) return [];
    const named = namesOf(actor).flatMap((name) => byName.get(name) ?? []);
    const known = own.actors.filter(
      (one) => !taken.has(one.id) && (comparedCodes(one, actor).agree || isKnownSame(one, actor)),
    );
    const candidates = [...new Set([...known, ...named])].filter((one) => mayBe(one, actor));
    if (candidates.length === 0) return [];
    const best = candidates.find(
      (one) => one.kind === actor.kind && !likely.has(one.id) && !comparedCodes(one, actor).differ,
    );
    if (best !== undefined) likely.add(best.id);
    return [{ actor, candidates, likely: best?.id }];
  });
  return { sure, doubtful };
}

/** The texts in which claims or proposals speak of each actor. */
function textsByActor({ claims, proposals = [] }: Dossier): ReadonlyMap<ActorId, ReadonlySet<DocumentId>> {
  const texts = new Map<ActorId, Set<DocumentId>>();
  for (const { between = [], from = [], to = [], saidBy = [], evidence } of [...claims, ...proposals]) {
    for (const actor of [...between, ...from, ...to, ...saidBy]) {
      const own = texts.get(actor) ?? new Set();
      for (const { document } of evidence) own.add(document);
      texts.set(actor, own);
    }
  }
  return texts;
}

/** Whether two actors have a code in common, and whether a list knows them by different ones. */
function comparedCodes({ codes = {} }: Actor, { codes: others = {} }: Actor) {
  const shared = Object.keys(others).filter((list) => Object.hasOwn(codes, list));
  return {
    agree: shared.some((list) => codes[list] === others[list]),
    differ: shared.some((list) => codes[list] !== others[list]),
  };
}

/** All names of an actor in every language, folded so that spellings of one name are equal. */
function namesOf({ name, aliases = {} }: Actor): readonly string[] {
  const all = [...Object.values(name), ...Object.values(aliases).flat()];
  return [...new Set(all.map((own) => fold(own, "orthographic").text.trim()))];
}

function namedIn(actors: readonly Actor[]): ReadonlyMap<string, readonly Actor[]> {
  const byName = new Map<string, Actor[]>();
  for (const actor of actors) {
    for (const name of namesOf(actor)) byName.set(name, [...(byName.get(name) ?? []), actor]);
  }
  return byName;
}
