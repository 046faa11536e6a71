import { relationTypes } from "../../src/core/codebook/relationTypes";
import { type TypeCase, typeCase } from "../../src/core/coding/likelyType";
import { readPassage } from "../../src/core/coding/reading";
import { suggestClaim } from "../../src/core/coding/suggestClaim";
import { suggestSpeaker } from "../../src/core/coding/suggestSpeaker";
import type { Dossier } from "../../src/core/dossier/dossier";
import { createMentionFinder } from "../../src/core/names/mentions";
import { passagesIn } from "./codingCounts";

/** A coded passage, and the type that the rules find for it; undefined where they find none. */
export type RatedType = {
  readonly language: string;
  readonly found: TypeCase | undefined;
  readonly isRight: boolean;
};

/** Rates the type that the rules find for each passage of a coded dossier, however likely it is. */
export function ratedTypes({ actors, claims, documents }: Dossier): readonly RatedType[] {
  const finder = createMentionFinder(actors);
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return documents.flatMap((document) =>
    passagesIn(claims, document).map(({ claim, span }) => {
      const text = document.texts[document.language] ?? "";
      const { type } = suggestClaim({ text, span, actors, finder, types: relationTypes, unjudged: "type" });
      const reading = readPassage(text, span, finder, byId);
      const isSaid = (suggestSpeaker(reading, byId)?.statements.length ?? 0) > 0;
      return {
        language: document.language,
        found: type && typeCase(reading, { type: type.value, start: type.because[0]?.start ?? 0 }, isSaid),
        isRight: type?.value === claim.type,
      };
    }),
  );
}
