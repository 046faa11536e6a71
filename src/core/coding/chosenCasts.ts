import type { ActorKindId } from "../codebook/actorKinds";
import type { ActorId } from "../dossier/dossier";
import { chain } from "../lists/chain";
import type { ChosenMember } from "./actorsOfCast";
import { type CastChoices, memberKey, rootOf, speaksForOthers } from "./castChoices";
import type { CastMember } from "./castMembers";
import type { DocumentCast } from "./dossierCast";
import { meantBy } from "./meantBy";

/** Returns the casts as they were chosen: those that are the same are one, with the names and mentions of all. */
export function chosenCasts(casts: readonly DocumentCast[], choices: CastChoices): readonly DocumentCast[] {
  return casts.map((one) => {
    const { roots, there } = mergedMembers(one, choices);
    const cast = one.cast.map((member, index): ChosenMember => {
      if (roots[index] !== index) return { ...member, isLikely: false };
      const { isActor = member.isLikely, name = "", kind, speaksFor } = choices[memberKey(one, member)] ?? {};
      const others = one.cast.filter((_, at) => at !== index && roots[at] === index);
      const also = there.has(index) && !one.there.has(index) ? [member, ...others] : others;
      const called = name.trim() === "" ? member.name : name.trim();
      const { speaksFor: found, isPrincipalOpen, ...own } = ofKind(asCalled(member, called), kind);
      return {
        ...own,
        ...(isPrincipalOpen === true && speaksFor === undefined && { isPrincipalOpen }),
        name: called,
        isLikely: isActor,
        ...(also.length > 0 && { also: also.flatMap(formsOf) }),
        mentions: [member, ...others]
          .flatMap(({ mentions }) => mentions)
          .toSorted((a, b) => a.start - b.start),
        ...(speaksFor === undefined || !speaksForOthers(own.kind)
          ? foundPrincipal(found, roots)
          : chosenPrincipal(speaksFor, one, roots)),
      };
    });
    return { ...one, there, cast: withoutCircles({ ...one, there, cast }) };
  });
}

/** Returns how many members of casts would become actors as they were chosen, and are none yet. */
export const untakenOf = (casts: readonly DocumentCast[], choices: CastChoices): number =>
  chosenCasts(casts, choices).reduce(
    (sum, { cast, there }) =>
      sum + cast.filter(({ isLikely }, index) => isLikely && !there.has(index)).length,
    0,
  );

/**
 * A member by a name that was chosen. Where that means the known one still, all that is known of it stays; where it means another
 * known one, that is who it is; else it is somebody of whom nothing is known ("Kosovo Albanians", where the text's "Albanian" was
 * taken for Albania).
 */
function asCalled(member: CastMember, name: string): ChosenMember {
  const { known, ownForms: _forms, ...others } = member;
  if (known === undefined || name === member.name) return member;
  const meant = meantBy(name);
  if (meant === known) return { ...member, isRenamed: true };
  const other = meant && { known: meant, kind: meant.kind, ownForms: member.forms };
  return { ...others, ...other, isRenamed: true, unlike: known };
}

/** A member as one of a kind that was chosen: an office, and for whom it speaks by it, are a person's. */
function ofKind(member: ChosenMember, kind: ActorKindId | undefined): ChosenMember {
  if (kind === undefined) return member;
  const { isKindOpen: _open, ...told } = member;
  if (kind === member.kind) return told;
  const { role: _role, speaksFor: _principal, isPrincipalOpen: _asked, isUnnamed, ...others } = told;
  return { ...others, kind, ...(isUnnamed === true && speaksForOthers(kind) && { isUnnamed }) };
}

/** For whom a member speaks by a choice. */
function chosenPrincipal(chosen: string, one: DocumentCast, roots: readonly number[]) {
  const at = one.cast.findIndex((member) => memberKey(one, member) === chosen);
  return at === -1 ? { principal: chosen as ActorId } : foundPrincipal(at, roots);
}

function foundPrincipal(at: number | undefined, roots: readonly number[]) {
  const speaksFor = at === undefined ? undefined : roots[at];
  return speaksFor === undefined ? {} : { speaksFor };
}

/** The names that one brings to whom it is the same as; of a known one not each adjective that the text has. */
const formsOf = ({ known, name, forms }: CastMember): readonly string[] =>
  known === undefined ? [name, ...forms] : [name];

/**
 * For each member of a cast the place of the one that it is, and which are actors of the dossier by their places: those that
 * were found to be, and those that were said to be.
 */
export function mergedMembers(
  one: DocumentCast,
  choices: CastChoices,
): Pick<DocumentCast, "there"> & { readonly roots: readonly number[] } {
  const places = new Map<string, number>(one.cast.map((member, index) => [memberKey(one, member), index]));
  const there = new Map(one.there);
  const placeOf = new Map<string, number>([...there].map(([index, id]) => [id, index]));
  const roots = one.cast.map((member, index) => {
    const root = rootOf(choices, memberKey(one, member));
    const actor = one.actors.find(({ id }) => id === root)?.id;
    if (actor === undefined) return places.get(root) ?? index;
    const first = placeOf.get(actor) ?? index;
    placeOf.set(actor, first);
    there.set(first, actor);
    return first;
  });
  return { roots, there };
}

/** A cast in which nobody speaks, by whomever, for himself: whoever comes last in such a circle speaks for nobody. */
function withoutCircles({ cast, there }: DocumentCast): DocumentCast["cast"] {
  const spokenFor = new Map<number, number>();
  return cast.map((member, index) => {
    const { speaksFor, ...others } = member;
    if (speaksFor === undefined) return member;
    // An actor of the dossier speaks for others of the dossier alone.
    const principalOf = (at: number) => (there.has(at) ? undefined : spokenFor.get(at));
    if (!there.has(index) && chain(speaksFor, principalOf).has(index)) return others;
    spokenFor.set(index, speaksFor);
    return member;
  });
}
