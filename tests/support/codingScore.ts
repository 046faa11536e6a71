import type { NamedActor } from "../../src/core/coding/reading";
import type { ClaimSuggestion } from "../../src/core/coding/suggestClaim";
import type { Claim } from "../../src/core/dossier";

/** What a person coded, with actors as plain ids. */
export type Coded = {
  readonly type: string;
  readonly between?: readonly string[];
  readonly from?: readonly string[];
  readonly to?: readonly string[];
  readonly voice: string;
  readonly saidBy?: readonly string[];
  readonly modality?: string;
};

/** What is compared: each either right or not. */
export const questions = [
  "type",
  "sides as a set",
  "sides in order",
  "voice",
  "speaker",
  "modality",
] as const;
export type Score = Readonly<Record<(typeof questions)[number], boolean>>;

const idOf = (named: NamedActor): string => named.actor ?? named.known.id;
const sorted = (ids: readonly string[]) => [...new Set(ids)].toSorted().join(" ");

/** Sides as they are read: order means nothing in `between`. */
const inOrder = (
  between: readonly string[] | undefined,
  from: readonly string[] = [],
  to: readonly string[] = [],
) => (between === undefined ? `${sorted(from)} → ${sorted(to)}` : sorted(between));

/** Which questions a suggestion answers as a person did. */
export function scoreOf(suggestion: ClaimSuggestion, coded: Coded | Claim): Score {
  const sides = suggestion.sides?.value;
  const between = sides?.between?.map(idOf);
  const [from, to] = [sides?.from?.map(idOf), sides?.to?.map(idOf)];
  const said = suggestion.saidBy?.value.map(idOf) ?? [];
  return {
    type: suggestion.type?.value === coded.type,
    "sides as a set":
      sorted([...(between ?? []), ...(from ?? []), ...(to ?? [])]) ===
      sorted([...(coded.between ?? []), ...(coded.from ?? []), ...(coded.to ?? [])]),
    "sides in order": inOrder(between, from, to) === inOrder(coded.between, coded.from, coded.to),
    voice: (suggestion.voice?.value ?? "narrator") === coded.voice,
    speaker: sorted(said) === sorted(coded.saidBy ?? []),
    modality: (suggestion.modality?.value ?? "actual") === (coded.modality ?? "actual"),
  };
}

/** One line for a person to look at. */
export function shown(suggestion: ClaimSuggestion): string {
  const sides = suggestion.sides?.value;
  return [
    suggestion.type?.value ?? "?",
    inOrder(sides?.between?.map(idOf), sides?.from?.map(idOf), sides?.to?.map(idOf)),
    suggestion.voice?.value,
    suggestion.saidBy?.value.map(idOf).join(" ") ?? "",
    suggestion.modality?.value ?? "",
  ].join(" | ");
}
