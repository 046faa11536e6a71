import { relationTypes } from "../../src/core/codebook/relationTypes";
import { modalities, voices } from "../../src/core/codebook/voices";
import type { Actor, Claim } from "../../src/core/dossier/dossier";
import { isNameOf } from "./articlesToWalk";
import type { Keyboard } from "./keyboard";
import type { SeenWalk } from "./seeWalk";

export type Field = "from" | "to" | "saidBy";
/** Who codes, and from what. */
export type Coder = {
  readonly keyboard: Keyboard;
  readonly text: string;
  readonly direction: "ltr" | "rtl";
  readonly actorOf: (id: string) => Actor;
  /** The claims that were made so far, in their order. */
  readonly made: readonly Claim[];
};

/** What a claim wants of the form; sides of a mutual one are one set. */
export function wantedIn(claim: Claim) {
  const { between, from = [], to = [], saidBy = [] } = claim;
  return {
    type: relationTypes.findIndex(({ id }) => id === claim.type),
    voice: voices.findIndex(({ id }) => id === claim.voice),
    modality: modalities.findIndex(({ id }) => id === (claim.modality ?? "actual")),
    mutual: between !== undefined,
    from: between?.slice(0, 1) ?? from,
    to: between?.slice(1) ?? to,
    saidBy: claim.voice === "narrator" ? [] : saidBy,
  };
}

/** Whether some names are those of some actors, and no other. */
export const areAll = (names: readonly string[], actors: readonly Actor[]) =>
  names.length === actors.length && names.every((name) => actors.some((actor) => isNameOf(name, actor)));

/** The fields of the form that are not yet as a claim wants them. */
export function wrongFields(
  seen: SeenWalk,
  claim: Claim,
  { actorOf }: Pick<Coder, "actorOf">,
): readonly string[] {
  const wanted = wantedIn(claim);
  const people = (field: Field) => wanted[field].map(actorOf);
  const isPair =
    wanted.mutual &&
    seen.mutual &&
    areAll([...seen.actors.from, ...seen.actors.to], [...people("from"), ...people("to")]);
  const wrong = {
    type: seen.type !== wanted.type,
    from: !isPair && !areAll(seen.actors.from, people("from")),
    to: !isPair && !areAll(seen.actors.to, people("to")),
    mutual: seen.mutual !== wanted.mutual,
    voice: seen.voice !== wanted.voice,
    saidBy: wanted.voice !== 0 && !areAll(seen.actors.saidBy, people("saidBy")),
    modality: seen.modality !== wanted.modality,
  };
  return Object.entries(wrong).flatMap(([field, isWrong]) => (isWrong ? [field] : []));
}
