import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { passagesIn } from "../../../scripts/coding/codingCounts";
import { relationTypes } from "../../../src/core/codebook/relationTypes";
import { keyOf, type NamedActor } from "../../../src/core/coding/reading";
import { suggestClaim } from "../../../src/core/coding/suggestClaim";
import { trusted, withTrustedFields } from "../../../src/core/coding/trustedFields";
import type { Actor, ActorId, Claim, Dossier } from "../../../src/core/dossier/dossier";
import { emptyDraft } from "../../../src/core/edit/claimDraft";
import { agreeingSpeaker } from "../../../src/core/edit/draftSpeaker";
import { createMentionFinder } from "../../../src/core/names/mentions";

const AGREEING = "saidBy agreeing with what is filled in";

/** A field, or one value of it, as the rules fill it in, and whether the coded claim has the same. */
type Filled = { readonly language: string; readonly what: string; readonly isRight: boolean };

const folder = join(import.meta.dirname, "../../../data/articles");
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".isnad.json"))
  .toSorted();
const filled = names.map((file) => filledIn(JSON.parse(readFileSync(join(folder, file), "utf8")) as Dossier));

function filledIn(dossier: Dossier): readonly Filled[] {
  const { actors } = dossier;
  const finder = createMentionFinder(actors);
  return dossier.documents.flatMap((document) =>
    passagesIn(dossier.claims, document).flatMap(({ claim, span }) => {
      const text = document.texts[document.language] ?? "";
      const suggested = suggestClaim({ text, span, actors, finder, types: relationTypes });
      return [...ratings(suggested, claim), ...agreeing(suggested, claim, actors)].map((rating) => ({
        language: document.language,
        ...rating,
      }));
    }),
  );
}

function ratings(
  { type, sides, voice, saidBy, modality }: ReturnType<typeof suggestClaim>,
  claim: Claim,
): readonly Omit<Filled, "language">[] {
  const word = (field: string, given: string | undefined, right: string) =>
    given === undefined
      ? []
      : [field, `${field} ${given}`].map((what) => ({ what, isRight: given === right }));
  const people = (field: string, given: readonly NamedActor[] = [], right: readonly string[] = []) => {
    const isRight = given.map(keyOf).toSorted().join() === [...right].toSorted().join();
    const whats = [field, `${field} ${voice?.value}`];
    return given.length === 0 ? [] : whats.map((what) => ({ what, isRight }));
  };
  return [
    ...word("type", type?.value, claim.type),
    ...word("voice", voice?.value, claim.voice),
    ...word("modality", modality?.value ?? "actual", claim.modality ?? "actual"),
    ...people("from", sides?.value.from, claim.from),
    ...people("to", sides?.value.to, claim.to),
    ...people("saidBy", saidBy?.value, claim.saidBy),
  ];
}

/** Whether the likely speaker is right once the coded sides agree with it, and where the side that is filled in does. */
function agreeing(
  { saidBy, sides }: ReturnType<typeof suggestClaim>,
  { voice, between, from = between ?? [], saidBy: coded = [] }: Claim,
  actors: readonly Actor[],
): readonly Omit<Filled, "language">[] {
  if (saidBy === undefined) return [];
  const idsOf = (named: readonly NamedActor[] = []) => named.map((one) => keyOf(one) as ActorId);
  const likelySpeaker = { saidBy: idsOf(saidBy.value), because: "" };
  const rated = (what: string, doers: readonly ActorId[]) => {
    const draft = { ...emptyDraft(undefined), voice, from: doers, likelySpeaker };
    const agreed = agreeingSpeaker(draft, actors);
    const isRight = agreed?.saidBy.toSorted().join() === [...coded].toSorted().join();
    return agreed === undefined ? [] : [{ what, isRight }];
  };
  return [...rated("saidBy agreeing", from), ...rated(AGREEING, idsOf(sides?.value.from))];
}

// The halves alternate: data/articles/README.md.
const halves = { "only measured": filled.filter((_, at) => at % 2 === 1), "whole set": filled };

describe.each(Object.entries(halves))("in the %s", (half, articles) => {
  test.each(
    Object.entries(trusted).flatMap(([language, all]) =>
      // The measured half has four English cases of the last.
      [...all, "saidBy agreeing", ...(half === "whole set" ? [AGREEING] : [])].map(
        (what) => [language, what] as const,
      ),
    ),
  )("what the walk fills in is right in four of five cases at least: %s, %s", (language, what) => {
    const own = articles.flat().filter((one) => one.language === language && one.what === what);
    const right = own.filter(({ isRight }) => isRight).length;
    expect(own.length).toBeGreaterThan(0);
    expect(right / own.length, `${right} of ${own.length}`).toBeGreaterThanOrEqual(0.8);
  });
});

test.each(["en", "ar"])(
  "that an act was not done, or that its words leave open if it was, is to be decided: %s",
  (language) => {
    const draft = { ...emptyDraft(undefined), modality: "actual" as const };
    expect(withTrustedFields(draft, language)).toMatchObject({ modality: "actual", undecided: [] });
    const open = withTrustedFields({ ...draft, undecided: ["modality"] }, language);
    expect(open).toMatchObject({ modality: "actual", undecided: ["modality"] });
    for (const modality of ["planned", "conditional", "denied"] as const) {
      const other = withTrustedFields({ ...draft, modality }, language);
      expect(other).toMatchObject({ modality: "actual", undecided: ["modality"] });
    }
  },
);

test("a side is filled in where the voice is one in which it is trusted", () => {
  const from = ["kenya"] as unknown as readonly ActorId[];
  const draft = { ...emptyDraft(undefined), from, suggested: { from: "Kenya" } };
  expect(withTrustedFields(draft, "en").from).toEqual(from);
  expect(withTrustedFields({ ...draft, voice: "quoted" }, "en").from).toEqual([]);
});
