import { relationTypes } from "../../src/core/codebook/relationTypes";
import { type SideCase, sideCases } from "../../src/core/coding/likelySides";
import { keyOf, readPassage } from "../../src/core/coding/reading";
import { suggestClaim } from "../../src/core/coding/suggestClaim";
import type { Dossier } from "../../src/core/dossier/dossier";
import { createMentionFinder } from "../../src/core/names/mentions";
import { passagesIn } from "./codingCounts";

/** A side that the rules find for a coded passage. */
export type RatedSide = SideCase & {
  readonly language: string;
  /** Whether all whom it names are on that side of the coded claim. */
  readonly isRight: boolean;
};

/** Rates every side that the rules find for the passages of a coded dossier, however likely it is. */
export function ratedSides({ actors, claims, documents }: Dossier): readonly RatedSide[] {
  const finder = createMentionFinder(actors);
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return documents.flatMap((document) =>
    passagesIn(claims, document).flatMap(({ claim, span }) => {
      const text = document.texts[document.language] ?? "";
      const { sides, type } = suggestClaim({
        text,
        span,
        actors,
        finder,
        types: relationTypes,
        leastRight: 0,
      });
      if (sides === undefined) return [];
      const reading = readPassage(text, span, finder, byId);
      const [cue] = type?.because ?? [];
      const at = reading.tokens.findIndex(({ end }) => cue !== undefined && end > cue.start);
      const next = reading.tokens.findLastIndex(({ start }) => cue !== undefined && start < cue.end) + 1;
      const cases = sideCases(reading, sides.value, { at, length: next - at });
      return (["from", "to", "between"] as const).flatMap((field) => {
        const [own, named = []] = [cases[field], sides.value[field]];
        const coded: readonly string[] = claim[field] ?? [];
        const isRight = named.every((one) => coded.includes(keyOf(one)));
        return own === undefined ? [] : [{ ...own, language: document.language, isRight }];
      });
    }),
  );
}
