import { relationTypes } from "../../src/core/codebook/relationTypes";
import { type SidesField, sideCases, sidesFields } from "../../src/core/coding/likelySides";
import { keyOf, readPassage } from "../../src/core/coding/reading";
import { suggestClaim } from "../../src/core/coding/suggestClaim";
import { sidesOfSpeakers, suggestSpeaker } from "../../src/core/coding/suggestSpeaker";
import type { Dossier } from "../../src/core/dossier/dossier";
import { createMentionFinder } from "../../src/core/names/mentions";
import { passagesIn } from "./codingCounts";

/** An actor that may be a side of a coded passage. */
export type RatedSide = {
  readonly language: string;
  readonly facts: readonly number[];
  /** On which side of the coded claim it stands, if it does. */
  readonly field: SidesField | undefined;
};

/** Tells of everybody who may be a side of the passages of a coded dossier whether they are. */
export function ratedSides({ actors, claims, documents }: Dossier): readonly RatedSide[] {
  const finder = createMentionFinder(actors);
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return documents.flatMap((document) =>
    passagesIn(claims, document).flatMap(({ claim, span }) => {
      const text = document.texts[document.language] ?? "";
      const passage = { text, span, actors, finder, types: relationTypes, unjudged: "all" as const };
      const { sides, type } = suggestClaim(passage);
      const reading = readPassage(text, span, finder, byId);
      const speakers = sidesOfSpeakers(suggestSpeaker(reading, byId)?.speakers ?? [], byId);
      return sideCases(reading, { found: sides?.value, type: type?.value, speakers }).map(
        ({ named, facts }) => {
          const isOf = (field: SidesField) => claim[field]?.some((id) => id === keyOf(named)) === true;
          return { language: document.language, facts, field: sidesFields.find(isOf) };
        },
      );
    }),
  );
}
