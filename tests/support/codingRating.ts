import type { ActorId } from "../../src/core/dossier/dossier";
import type { ClaimDraft } from "../../src/core/edit/claimDraft";

/** What a person coded, with actors as plain ids. A type that is left out is one that the text does not decide. */
export type Coded = {
  readonly type?: string;
  readonly between?: readonly string[];
  readonly from?: readonly string[];
  readonly to?: readonly string[];
  readonly voice: string;
  readonly saidBy?: readonly string[];
  readonly modality?: string;
  /** The claim is a state's own word: told as its act or as its words, both are right. */
  readonly isOwnWord?: boolean;
};

/** A field that is empty, or lacks some of its actors, is filled in by a person; one that is wrong has to be found out first. */
export type Rating = "right" | "empty" | "wrong";

export const fields = ["type", "sides", "voice", "speaker", "modality"] as const;
export type Field = (typeof fields)[number];

/** Some of the right actors and no others are not wrong. */
function rateActors(suggested: readonly ActorId[], right: readonly string[] = []): Rating {
  if (suggested.some((id) => !right.includes(id))) return "wrong";
  return right.every((id) => suggested.includes(id as ActorId)) ? "right" : "empty";
}

function rateWord(suggested: string | undefined, right: string | undefined): Rating {
  if (suggested === right) return "right";
  return suggested === undefined ? "empty" : "wrong";
}

const worst = (...ratings: readonly Rating[]): Rating =>
  (["wrong", "empty"] as const).find((rating) => ratings.includes(rating)) ?? "right";

function rateSides({ from, to, mutual }: ClaimDraft, coded: Coded): Rating {
  const all = [...from, ...to];
  if (all.length === 0) return rateActors(all, coded.between ?? [...(coded.from ?? []), ...(coded.to ?? [])]);
  if (coded.between !== undefined) {
    return mutual ? rateActors(all, coded.between) : worst("wrong", rateActors(all, coded.between));
  }
  return mutual ? "wrong" : worst(rateActors(from, coded.from), rateActors(to, coded.to));
}

/** How each field of a form as it opens stands to what a person coded. */
export function ratingOf(draft: ClaimDraft, coded: Coded): Readonly<Record<Field, Rating>> {
  const isOwnAct = coded.isOwnWord === true && draft.voice === "narrator";
  return {
    type: rateWord(draft.type, coded.type),
    sides: rateSides(draft, coded),
    voice: isOwnAct ? "right" : rateWord(draft.voice, coded.voice),
    speaker: rateActors(draft.saidBy, isOwnAct ? [] : coded.saidBy),
    modality: rateWord(draft.modality, coded.modality ?? "actual"),
  };
}

/** One line for a person to look at. */
export function shownDraft({ type, from, to, mutual, voice, saidBy, modality }: ClaimDraft): string {
  const sides = mutual ? [...from, ...to].join(", ") : `${from.join(", ")} → ${to.join(", ")}`;
  return [type ?? "?", sides, voice, saidBy.join(", "), modality].join(" | ");
}
