import type { DocumentCast } from "./dossierCast";

/** A cast in which nobody speaks, by whomever, for himself: whoever comes last in such a circle speaks for nobody. */
export function withoutCircles({ cast, there }: DocumentCast): DocumentCast["cast"] {
  const spokenFor = new Map<number, number>();
  return cast.map((member, index) => {
    const { speaksFor, ...others } = member;
    if (speaksFor === undefined) return member;
    // An actor of the dossier speaks for others of the dossier alone.
    let at: number | undefined = there.has(index) ? undefined : speaksFor;
    while (at !== undefined && at !== index && !there.has(at)) at = spokenFor.get(at);
    if (at === index) return others;
    spokenFor.set(index, speaksFor);
    return member;
  });
}
